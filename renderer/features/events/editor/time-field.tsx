import { TextInput, type TextInputProps } from '@mantine/core';
import { readTime, typedTime } from '../../../../core/format/typed-time.ts';
import { useLanguage } from '../../../text/index.tsx';
import classes from './fields.module.css';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** As typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/**
 * A time of day, typed as anybody would: 1930, 19:30, 7 pm. The browser's own field follows the
 * system's language and its twelve hours, not those of this window.
 */
export function TimeField({ value, onChange, ...rest }: Props) {
  const { language } = useLanguage();
  const tidy = () => {
    const time = readTime(value);
    if (time !== null && typedTime(language, time) !== value) onChange(typedTime(language, time));
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
