import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Minor } from '../../../core/contract/money.ts';
import type { Days } from '../../../core/contract/understood.ts';
import { zoneHere } from '../../../core/format/zones.ts';
import { api } from '../../api/index.ts';
import { useText } from '../../text/index.tsx';
import { DayField } from '../moment/day-field.tsx';
import { MoneyField } from '../money-field.tsx';
import { ever, type Filters } from './filters.ts';
import classes from './more-filters.module.css';

/** Category, place, days and price, each of them put on as soon as it is chosen. */
export function MoreFilters({ filters: { asked, put } }: { readonly filters: Filters }) {
  const text = useText().ui.search;
  const choices = useQuery(api.events.choices.queryOptions()).data;
  const currency = useQuery(api.maintenance.settings.queryOptions()).data?.settings.currency;
  const days = typeof asked.days === 'object' ? asked.days : ever;
  const shown = (end: keyof Days) => (days[end] === ever[end] ? '' : days[end]);
  const putDay = (end: keyof Days, day: string) => {
    const next = { ...days, [end]: day || ever[end] };
    const isOpen = next.from === ever.from && next.to === ever.to;
    put('days', isOpen ? undefined : next);
  };
  const choice = (name: 'category' | 'place', of: readonly string[] = []) => (
    <NativeSelect
      label={text.by[name]}
      value={asked[name] ?? ''}
      data={[{ value: '', label: text.any }, ...of]}
      onChange={event => put(name, event.currentTarget.value || undefined)}
    />
  );
  return (
    <div className={classes['fields']} role="group" aria-label={text.more}>
      {choice('category', choices?.categories)}
      {choice('place', choices?.places)}
      {(['from', 'to'] as const).map(end => (
        <DayField
          key={end}
          label={text.by[end]}
          timeZone={zoneHere()}
          value={shown(end)}
          onChange={day => putDay(end, day)}
        />
      ))}
      {currency !== undefined && (
        <MoneyField
          label={text.by.price}
          currency={currency}
          value={asked.price?.toMinor ?? null}
          onChange={minor =>
            put(
              'price',
              minor === null
                ? undefined
                : { currency, fromMinor: null, toMinor: Minor.parse(minor) },
            )
          }
        />
      )}
    </div>
  );
}
