import { and, asc, eq, max, sql } from 'drizzle-orm';
import { tickets } from '../../../drizzle/schema/index.ts';
import { type OrderId } from '../../contract/ids.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { WantedLine } from './offer.ts';

interface Held {
  /** In order of class id and price. */
  lines: WantedLine[];
  /** The position of its next new ticket. */
  nextPosition: number;
}

/** What a locked order holds now. */
export async function heldLines(tx: ReadTx, orderId: OrderId): Promise<Held> {
  const lines = await tx
    .select({
      ticketClassId: tickets.ticketClassId,
      priceId: tickets.priceId,
      quantity: sql`count(*)`.mapWith(Number),
    })
    .from(tickets)
    .where(and(eq(tickets.orderId, orderId), eq(tickets.status, 'held')))
    .groupBy(tickets.ticketClassId, tickets.priceId)
    .orderBy(asc(tickets.ticketClassId), asc(tickets.priceId));
  const [last] = await tx
    .select({ position: max(tickets.position) })
    .from(tickets)
    .where(eq(tickets.orderId, orderId));
  return { lines, nextPosition: (last?.position ?? 0) + 1 };
}

/** What the held tickets of an order cost together (minor units). */
export async function heldTotal(tx: ReadTx, orderId: OrderId): Promise<number> {
  const [held] = await tx
    .select({ minor: sql`coalesce(sum(${tickets.priceMinor}), 0)`.mapWith(Number) })
    .from(tickets)
    .where(and(eq(tickets.orderId, orderId), eq(tickets.status, 'held')));
  return held?.minor ?? 0;
}
