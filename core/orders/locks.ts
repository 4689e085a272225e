import { eq, sql } from 'drizzle-orm';
import { orders } from '../../drizzle/schema/index.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { prepared } from '../database/prepared.ts';
import { refuse } from '../refusal.ts';

/*
 * Every lock on the way of a sale, in the one order in which they are taken:
 *
 *   1. the order row          lockOrder below; a batch of lapsed holds takes many, oldest deadline first,
 *                             and skips those another transaction has (lapse.ts)
 *      the keys of events     made after it by the first national id of an event, in order of event id
 *                             (participants/event-keys.ts); destroyed without any order's row, and moved
 *                             under another installation key without one (participants/move-event.ts)
 *      who confirms a refund  shared, with their role, after it (approval.ts); then their tries
 *   2. its order lines        written in order of class id, after the order row
 *   3. the stock counters     by the deferred trigger at COMMIT, in the order the lines were written
 *
 * Two sales that want the same classes therefore always meet in the same order, and the counters,
 * which everybody wants, are locked for the commit alone. Nothing else takes locks.
 */

export type OrderRecord = typeof orders.$inferSelect;

const lockedOrder = prepared((tx: Tx) =>
  tx
    .select()
    .from(orders)
    .where(eq(orders.id, sql.placeholder('orderId')))
    .for('update')
    .prepare('lock_order'),
);

/** Locks the order until the transaction ends. Refuses NOT_FOUND. */
export async function lockOrder(tx: Tx, orderId: OrderId): Promise<OrderRecord> {
  const [order] = await lockedOrder(tx).execute({ orderId });
  return order ?? refuse('NOT_FOUND', { what: 'order' });
}

/** The order of class ids in which lines are written: text order of lower-case ids is the database's. */
export const byClass = (
  one: { ticketClassId: string },
  other: { ticketClassId: string },
): number =>
  one.ticketClassId < other.ticketClassId ? -1 : one.ticketClassId > other.ticketClassId ? 1 : 0;
