import { type ComboboxItem, Select } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { currencyName } from '../../../../core/format/names.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import classes from './fields.module.css';
import { unopened } from './unopened.ts';

interface Props {
  readonly value: string;
  readonly onChange: (currency: string) => void;
  /** Tickets are held or sold in it. */
  readonly fixed: boolean;
  readonly error?: boolean;
  readonly 'aria-describedby'?: string;
}

/** A currency, found by its letters or its name. */
export function CurrencyField({ value, onChange, fixed, ...marks }: Props) {
  const text = useText().events;
  const { language } = useLanguage();
  const found = (code: string, search: string) =>
    `${code} ${currencyName(language, code)}`.toLowerCase().includes(search.toLowerCase().trim());
  return (
    <Select
      {...marks}
      label={text.currency}
      searchable={!fixed}
      readOnly={fixed}
      selectFirstOptionOnChange
      // A code of three letters stays whole in the narrowest window.
      rightSectionWidth={36}
      limit={60}
      maxDropdownHeight={280}
      nothingFoundMessage={text.nothingSuch}
      {...(fixed && {
        rightSection: <IconLock size={16} aria-hidden />,
        title: text.currencyFixedHint,
        'aria-description': text.currencyFixedHint,
      })}
      data={Intl.supportedValuesOf('currency')}
      value={value}
      comboboxProps={{ ...unopened, width: 300, position: 'bottom-end' }}
      filter={({ options, search, limit }) =>
        options.filter(each => 'value' in each && found(each.value, search)).slice(0, limit)
      }
      renderOption={({ option }: { option: ComboboxItem }) => (
        <span className={classes['option']}>
          <bdi dir="ltr">{option.value}</bdi>
          <span className={classes['optionName']}>{currencyName(language, option.value)}</span>
        </span>
      )}
      onChange={currency => currency !== null && onChange(currency)}
    />
  );
}
