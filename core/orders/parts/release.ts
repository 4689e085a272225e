import { and, type Column, eq, ne, type SQL, sql } from 'drizzle-orm';
import { orderLines, orders, tickets } from '../../../drizzle/schema/index.ts';
import type { OrderId, ShiftId, TicketClassId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import { step } from '../states.ts';

/** As one parameter, however many there are. */
export const areOneOf = (column: Column, ids: readonly string[]): SQL =>
  sql`${column} = any(${sql.param(ids)}::uuid[])`;

export interface Released {
  ticketClassId: TicketClassId;
  places: number;
}

export const placesIn = (released: readonly Released[]): number =>
  released.reduce((total, each) => total + each.places, 0);

const taken = (orderIds: readonly OrderId[]) =>
  and(areOneOf(orderLines.orderId, orderIds), ne(orderLines.state, 'released'));

/**
 * Ends locked orders with their tickets. Their lines must follow by `releaseLines`, after what else is
 * written of them.
 * @returns how many places of each class become free, in order of class id
 */
export async function closeOrders(
  tx: Tx,
  orderIds: readonly OrderId[],
  status: 'cancelled' | 'expired',
  now: Date,
  voidedShiftId: ShiftId | null = null,
): Promise<Released[]> {
  const [released] = await Promise.all([
    tx
      .select({
        ticketClassId: orderLines.ticketClassId,
        places: sql<number>`sum(${orderLines.quantity})::int`,
      })
      .from(orderLines)
      .where(taken(orderIds))
      .groupBy(orderLines.ticketClassId)
      .orderBy(orderLines.ticketClassId)
      .execute(),
    tx.update(orders).set({ status, closedAt: now }).where(areOneOf(orders.id, orderIds)).execute(),
    tx
      .update(tickets)
      .set({ status: step('ticket', ['held', 'sold'], 'void'), voidedAt: now, voidedShiftId })
      .where(and(areOneOf(tickets.orderId, orderIds), ne(tickets.status, 'void')))
      .execute(),
  ]);
  return released;
}

/**
 * Gives the places of closed orders back, class by class in order of id, over all the orders: the counters
 * are then locked in that order at commit (locks/orders.ts).
 */
export const releaseLines = (
  tx: Tx,
  orderIds: readonly OrderId[],
  released: readonly Released[],
): Promise<unknown> =>
  Promise.all(
    released.map(({ ticketClassId }) =>
      tx
        .update(orderLines)
        .set({ state: step('line', ['held', 'sold'], 'released') })
        .where(and(taken(orderIds), eq(orderLines.ticketClassId, ticketClassId)))
        .execute(),
    ),
  );
