import { z } from 'zod';
import type { Format } from '../../../../core/format/format.ts';
import { isolated } from '../../../../core/text/isolated.ts';
import type { Text } from '../../../text/index.tsx';

const Lines = z.array(z.object({ quantity: z.int() }));
const Payments = z.array(
  z.object({ method: z.string(), name: z.string().optional(), amountMinor: z.int() }),
);
const Prices = z.array(z.object({ name: z.string(), priceMinor: z.int(), active: z.boolean() }));
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

interface Surroundings {
  readonly text: Text['journal'];
  readonly format: Format;
  /** Of the amounts; null where nobody knows it. */
  readonly currency: string | null;
  /** Names of operators by their ids. */
  readonly people: ReadonlyMap<string, string>;
}

/** One value of an entry as a person reads it; what nobody has words for is shown as it is stored. */
export function inWords(field: string, value: unknown, surroundings: Surroundings): string {
  const { text, format, currency, people } = surroundings;
  const money = (minor: number) =>
    currency === null ? format.number(minor) : isolated(format.money(minor, currency));
  if (value === undefined || value === null || value === '') return text.nothing;
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  if (typeof value === 'number') {
    if (field.endsWith('Minor')) return money(value);
    if (field === 'vatRateBp') return format.percent(value);
    return format.number(value);
  }
  if (typeof value === 'string') {
    if (field === 'approvedBy') return isolated(people.get(value) ?? value);
    const known: Readonly<Record<string, string>> = text.values;
    return moment.test(value) ? format.dateTime(value) : (known[value] ?? isolated(value));
  }
  const lines = Lines.safeParse(value);
  if (lines.success && field === 'lines')
    return text.places(lines.data.reduce((sum, each) => sum + each.quantity, 0));
  const payments = Payments.safeParse(value);
  if (payments.success && field === 'payments')
    return payments.data
      .map(({ method, name, amountMinor }) => {
        const how = name === undefined ? inWords('method', method, surroundings) : isolated(name);
        return `${how} ${money(amountMinor)}`;
      })
      .join(' · ');
  const prices = Prices.safeParse(value);
  if (prices.success && field === 'prices')
    return prices.data
      .filter(each => each.active)
      .map(each => `${isolated(each.name)} ${money(each.priceMinor)}`)
      .join(' · ');
  if (Array.isArray(value)) {
    return field === 'ticketIds'
      ? text.tickets(value.length)
      : value.map(each => inWords(field, each, surroundings)).join(' · ') || text.nothing;
  }
  return isolated(JSON.stringify(value));
}
