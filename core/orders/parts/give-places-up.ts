import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { orderLines, participants, tickets } from '../../../drizzle/schema/index.ts';
import type { OrderId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import { step } from '../states.ts';
import type { WantedLine, WantedPlaces } from './offer.ts';

/**
 * Takes tickets of one class, or at one of its prices, out of a hold: those asked for first, then those nobody's name is on,
 * the newest first, so that what a clerk has typed is the last to go. Its line follows by `shrinkLine`.
 */
export async function giveTicketsUp(
  tx: Tx,
  now: Date,
  orderId: OrderId,
  { ticketClassId, priceId, quantity }: WantedLine,
  asked: readonly string[],
): Promise<void> {
  const candidates = await tx
    .select({ id: tickets.id, named: sql<boolean>`${participants.ticketId} is not null` })
    .from(tickets)
    .leftJoin(participants, eq(participants.ticketId, tickets.id))
    .where(
      and(
        eq(tickets.orderId, orderId),
        eq(tickets.ticketClassId, ticketClassId),
        eq(tickets.status, 'held'),
        priceId && eq(tickets.priceId, priceId),
      ),
    )
    .orderBy(desc(tickets.position));
  const rank = (ticket: { id: string; named: boolean }) =>
    asked.includes(ticket.id) ? 0 : ticket.named ? 2 : 1;
  const given = candidates
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, quantity)
    .map(each => each.id);

  await tx
    .update(tickets)
    .set({ status: step('ticket', ['held'], 'void'), voidedAt: now })
    .where(inArray(tickets.id, given));
}

/** Leaves an order so many places of a class. */
export const shrinkLine = (
  tx: Tx,
  orderId: OrderId,
  { ticketClassId, quantity }: WantedPlaces,
): Promise<unknown> =>
  tx
    .update(orderLines)
    .set(quantity === 0 ? { state: step('line', ['held', 'sold'], 'released') } : { quantity })
    .where(and(eq(orderLines.orderId, orderId), eq(orderLines.ticketClassId, ticketClassId)))
    .execute();
