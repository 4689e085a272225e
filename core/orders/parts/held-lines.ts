import { and, asc, eq, max } from 'drizzle-orm';
import { orderLines, tickets } from '../../../drizzle/schema/index.ts';
import { type OrderId } from '../../contract/ids.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { WantedLine } from './offer.ts';

/** What a locked order holds now, in order of class id, and the position of its next new ticket. */
export async function heldLines(
  tx: ReadTx,
  orderId: OrderId,
): Promise<{ lines: WantedLine[]; nextPosition: number }> {
  const lines = await tx
    .select({ ticketClassId: orderLines.ticketClassId, quantity: orderLines.quantity })
    .from(orderLines)
    .where(and(eq(orderLines.orderId, orderId), eq(orderLines.state, 'held')))
    .orderBy(asc(orderLines.ticketClassId));
  const [last] = await tx
    .select({ position: max(tickets.position) })
    .from(tickets)
    .where(eq(tickets.orderId, orderId));
  return {
    lines,
    nextPosition: (last?.position ?? 0) + 1,
  };
}
