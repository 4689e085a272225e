import { sql } from 'drizzle-orm';
import { ticketClasses, ticketClassPrices } from '../../drizzle/schema/index.ts';
import type { Price } from '../contract/prices.ts';

const isoOf = (stored: string | null) => (stored === null ? null : new Date(stored).toISOString());

/**
 * All prices of each class that is selected, in their order: as one value, so that a class with many is still one
 * row of one statement. To be selected together with other tables.
 */
export const pricesOfClass = sql`(select coalesce(json_agg(json_build_object(
    'id', p.id, 'name', p.name, 'priceMinor', p.price_minor, 'minAge', p.min_age, 'maxAge', p.max_age,
    'proof', p.proof, 'saleFrom', p.sale_from, 'saleUntil', p.sale_until, 'active', p.active
  ) order by p.position, p.id), '[]')
  from ${ticketClassPrices} p where p.ticket_class_id = ${ticketClasses.id})`.mapWith(
  (stored: Price[]) =>
    stored.map(each => ({
      ...each,
      saleFrom: isoOf(each.saleFrom),
      saleUntil: isoOf(each.saleUntil),
    })),
);

/** The price of a class where none is named. The database sees that there is one (RL008). */
export function firstActive<Each extends { active: boolean }>(prices: readonly Each[]): Each {
  const first = prices.find(each => each.active);
  if (!first) throw new Error('a ticket class without a price');
  return first;
}
