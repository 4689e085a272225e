import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { typedPercent } from '../../../../core/format/typed-numbers.ts';
import { useLanguage } from '../../../text/index.tsx';
import classes from './fields.module.css';
import { unopened } from './unopened.ts';

interface Props extends Omit<AutocompleteProps, 'value' | 'onChange'> {
  /** As typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** The rates that are usual in Poland, in basis points. */
const usual = [2_300, 800, 500, 0];

/** A VAT rate: one of the usual ones, or any other typed. */
export function PercentField({ value, onChange, ...rest }: Props) {
  const { language } = useLanguage();
  return (
    <Autocomplete
      {...rest}
      size="md"
      dir="ltr"
      inputMode="decimal"
      maxLength={12}
      classNames={{ input: classes['figures'] ?? '' }}
      data={usual.map(rate => typedPercent(language, rate))}
      openOnFocus={false}
      comboboxProps={unopened}
      // All of them, whatever stands in the field: they are there to be changed to.
      filter={({ options }) => options}
      value={value}
      rightSection={<span className={classes['hint']}>%</span>}
      rightSectionWidth={26}
      rightSectionPointerEvents="none"
      onChange={onChange}
    />
  );
}
