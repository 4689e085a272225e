import { TextInput, type TextInputProps } from '@mantine/core';
import { readWhole, typedWhole } from '../../../../core/format/typed-numbers.ts';
import { useLanguage } from '../../../text/index.tsx';
import classes from './fields.module.css';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** As typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** A whole number in any digits; whatever else is typed stays and is named when saving. */
export function WholeField({ value, onChange, ...rest }: Props) {
  const { language } = useLanguage();
  const tidy = () => {
    const reading = readWhole(value);
    if (reading.ok && typedWhole(language, reading.value) !== value)
      onChange(typedWhole(language, reading.value));
  };
  return (
    <TextInput
      {...rest}
      dir="ltr"
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      classNames={{ input: classes['figures'] ?? '' }}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      onBlur={tidy}
    />
  );
}
