import { and, eq, type SQL, sql } from 'drizzle-orm';
import {
  categories,
  eventCategories,
  events,
  orderLines,
  ticketClasses,
  ticketClassPrices,
  ticketStock,
} from '../../../drizzle/schema/index.ts';
import { lastPlaces } from '../../contract/events.ts';
import type { Days, PriceRange } from '../../contract/understood.ts';
import type { ReadTx } from '../../database/pool.ts';
import { containsWords, type Near } from '../../database/search.ts';
import type { Sought } from '../../format/sought.ts';
import { onDays } from '../on-days.ts';

export interface Filters {
  days?: Days | undefined;
  category?: string | undefined;
  place?: string | undefined;
  price?: PriceRange | undefined;
  lastPlaces?: boolean | undefined;
}

/** What was chosen beside what is typed; all of it holds. */
export const chosen = (tx: ReadTx, filters: Filters): SQL | undefined =>
  and(
    filters.days && onDays(filters.days),
    filters.category === undefined ? undefined : ofCategory(tx, filters.category),
    filters.place === undefined ? undefined : eq(events.place, filters.place),
    filters.price && costs(filters.price),
    filters.lastPlaces ? nearlySoldOut : undefined,
  );

/**
 * By the index of words, before anything else: the planner would rather look through all that is on sale. Where days
 * are understood, the words that say them may also be those of a title.
 */
export function found(
  tx: ReadTx,
  { days, price, text, rest }: Sought,
  near: Near,
): SQL | undefined {
  const ids = (which: SQL | undefined) => tx.select({ id: events.id }).from(events).where(which);
  const words = rest === '' ? undefined : containsWords(events.searchText, rest, near);
  const either =
    days === null
      ? words && ids(words)
      : ids(containsWords(events.searchText, text)).union(ids(and(words, onDays(days))));
  return and(
    either && sql`${events.id} = any(array(${either}))`,
    price === null ? undefined : costs(price),
  );
}

const ofCategory = (tx: ReadTx, name: string): SQL => {
  const ids = tx
    .select({ id: eventCategories.eventId })
    .from(eventCategories)
    .innerJoin(categories, eq(categories.id, eventCategories.categoryId))
    .where(sql`lower(${categories.name}) = lower(${name})`);
  return sql`${events.id} = any(array(${ids}))`;
};

// One is looked for: `exists` would be answered by reading all there are.
const costs = ({ currency, fromMinor, toMinor }: PriceRange): SQL => sql`(
  select true from ${ticketClasses} c join ${ticketClassPrices} p on p.ticket_class_id = c.id
  where c.event_id = ${events.id} and c.currency = ${currency} and p.active
    and p.price_minor between ${fromMinor ?? 0} and ${toMinor ?? Number.MAX_SAFE_INTEGER} limit 1)`;

/** As the rows count it: what has lapsed is free. */
const nearlySoldOut: SQL = sql`(
  select sum(s.capacity - s.held - s.sold + case when s.held = 0 then 0 else (
    select coalesce(sum(l.quantity), 0) from ${orderLines} l
    where l.ticket_class_id = s.ticket_class_id and l.state = 'held' and l.held_until <= now()) end)
  from ${ticketClasses} c join ${ticketStock} s on s.ticket_class_id = c.id
  where c.event_id = ${events.id}) between 1 and ${sql.raw(String(lastPlaces))}`;
