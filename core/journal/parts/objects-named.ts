import { eq, inArray } from 'drizzle-orm';
import { events, orders, ticketClasses } from '../../../drizzle/schema/index.ts';
import { readOrderCode } from '../../contract/order-code.ts';
import type { ReadTx } from '../../database/pool.ts';
import { containsWords } from '../../database/search.ts';

/** Events that one search may mean. */
const some = 50;

/** The order with this code, or the events with these words, each with its ticket classes. */
export async function objectsNamed(tx: ReadTx, text: string): Promise<string[]> {
  const [order] = await tx
    .select({ id: orders.id })
    .from(orders)
    .where(eq(orders.code, readOrderCode(text)));
  if (order) return [order.id];
  const found = await tx
    .select({ id: events.id })
    .from(events)
    .where(containsWords(events.searchText, text))
    .limit(some);
  const ids = found.map(each => each.id);
  const classes = await tx
    .select({ id: ticketClasses.id })
    .from(ticketClasses)
    .where(inArray(ticketClasses.eventId, ids));
  return [...ids, ...classes.map(each => each.id)];
}
