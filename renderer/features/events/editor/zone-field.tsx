import { type ComboboxItem, Select } from '@mantine/core';
import { useMemo } from 'react';
import { offsetIn } from '../../../../core/format/zones.ts';
import { useText } from '../../../text/index.tsx';
import classes from './fields.module.css';
import { unopened } from './unopened.ts';

interface Props {
  readonly value: string;
  readonly onChange: (zone: string) => void;
  /** ISO moment for which the options show their difference to UTC; null for none. */
  readonly at: string | null;
  readonly error?: boolean;
  readonly 'aria-describedby'?: string;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[_/\s-]+/g, ' ')
    .trim();

/** An IANA time zone, found by any part of its name. */
export function ZoneField({ value, onChange, at, ...marks }: Props) {
  const text = useText().events;
  const zones = useMemo(
    // A zone under an older name, or UTC, is not among those the machine lists.
    () => [...new Set([...(value === '' ? [] : [value]), ...Intl.supportedValuesOf('timeZone')])],
    [value],
  );
  return (
    <Select
      {...marks}
      label={text.timeZone}
      dir="ltr"
      searchable
      selectFirstOptionOnChange
      limit={60}
      maxDropdownHeight={280}
      nothingFoundMessage={text.nothingSuch}
      comboboxProps={{ ...unopened, width: 320 }}
      data={zones}
      value={value}
      filter={({ options, search, limit }) =>
        options
          .filter(each => 'value' in each && plain(each.value).includes(plain(search)))
          .slice(0, limit)
      }
      renderOption={({ option }: { option: ComboboxItem }) => (
        <span className={classes['option']} dir="ltr">
          <span>{option.value.replaceAll('_', ' ')}</span>
          <span className={classes['optionName']}>{offsetIn(option.value, at)}</span>
        </span>
      )}
      onChange={zone => zone !== null && onChange(zone)}
    />
  );
}
