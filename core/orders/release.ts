import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { orderLines, orders, tickets } from '../../drizzle/schema/index.ts';
import type { Tx } from '../database.ts';

/**
 * Ends locked orders and gives their places back. Lines are written class by class in order of id,
 * over all the orders: the counters are then locked in that order at commit (locks.ts).
 * @returns how many places became free
 */
export async function release(
  tx: Tx,
  orderIds: readonly string[],
  status: 'cancelled' | 'expired',
  now: Date,
): Promise<number> {
  const these = [...orderIds];
  await tx.update(orders).set({ status, closedAt: now }).where(inArray(orders.id, these));
  await tx
    .update(tickets)
    .set({ status: 'void', voidedAt: now })
    .where(and(inArray(tickets.orderId, these), ne(tickets.status, 'void')));

  const taken = and(inArray(orderLines.orderId, these), ne(orderLines.state, 'released'));
  const classes = await tx
    .select({
      ticketClassId: orderLines.ticketClassId,
      places: sql<number>`sum(${orderLines.quantity})::int`,
    })
    .from(orderLines)
    .where(taken)
    .groupBy(orderLines.ticketClassId)
    .orderBy(orderLines.ticketClassId);
  for (const { ticketClassId } of classes) {
    await tx
      .update(orderLines)
      .set({ state: 'released' })
      .where(and(taken, eq(orderLines.ticketClassId, ticketClassId)));
  }
  return classes.reduce((total, each) => total + each.places, 0);
}
