import { TextInput, type TextInputProps } from '@mantine/core';
import classes from './moment.module.css';

export interface FiguresProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** As typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

interface Props extends FiguresProps {
  /** How it is written once the field is left; null where what is typed cannot be read, and so stays. */
  readonly tidied: string | null;
}

/** Figures in any digits, from left to right in every language. */
export const FiguresField = ({ value, onChange, tidied, ...rest }: Props) => (
  <TextInput
    {...rest}
    dir="ltr"
    inputMode="numeric"
    autoComplete="off"
    maxLength={20}
    classNames={{ input: classes['figures'] ?? '' }}
    value={value}
    onChange={event => onChange(event.currentTarget.value)}
    onBlur={() => {
      if (tidied !== null && tidied !== value) onChange(tidied);
    }}
  />
);
