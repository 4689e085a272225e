import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { readAmount, readSignedAmount, typedAmount } from '../../core/format/typed-amount.ts';
import { useLanguage, useText } from '../text/index.tsx';
import classes from './money-field.module.css';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  readonly currency: string;
  /** Whole minor units; null while empty or not an amount. */
  readonly value: number | null;
  readonly onChange: (minor: number | null) => void;
  /** Whether it may be below zero. */
  readonly signed?: boolean;
}

/** Types major units with the language's decimal mark, means minor units. */
export function MoneyField({ currency, value, onChange, signed, error, onBlur, ...rest }: Props) {
  const text = useText();
  const { language } = useLanguage();
  const shown = value === null ? '' : typedAmount(language, value, currency);
  const [typed, setTyped] = useState(shown);
  const read = signed ? readSignedAmount : readAmount;
  const reading = read(typed, currency);

  // A quick amount or a reload changed the value from outside: what was typed no longer says it.
  const [lastValue, setLastValue] = useState(value);
  if (value !== lastValue) {
    setLastValue(value);
    if (!reading.ok || reading.minor !== value) setTyped(shown);
  }

  return (
    <TextInput
      // Where a column names the currency, its cells leave it out.
      rightSection={<span className={classes['currency']}>{currency}</span>}
      rightSectionWidth={56}
      rightSectionPointerEvents="none"
      {...rest}
      data-unreadable={reading.ok ? undefined : true}
      dir="ltr"
      inputMode="decimal"
      autoComplete="off"
      classNames={{ input: classes['input'] ?? '' }}
      value={typed}
      error={reading.ok ? error : text.ui[reading.fault]}
      onChange={event => {
        const next = event.currentTarget.value;
        const now = read(next, currency);
        const minor = now.ok ? now.minor : null;
        setTyped(next);
        setLastValue(minor);
        onChange(minor);
      }}
      onBlur={event => {
        if (reading.ok) setTyped(shown);
        onBlur?.(event);
      }}
    />
  );
}
