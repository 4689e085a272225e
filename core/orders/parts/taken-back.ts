import { and, eq, lte } from 'drizzle-orm';
import { events, ticketClasses, tickets } from '../../../drizzle/schema/index.ts';
import { mustBePermitted, type Reading, signedIn } from '../../context.ts';
import type { OrderId, TicketId } from '../../contract/ids.ts';
import type { ReadTx } from '../../database/pool.ts';
import { type May, refuse } from '../../refusal.ts';
import { areOneOf } from './release.ts';

interface SoldTicket {
  readonly id: TicketId;
  readonly admittedAt: Date | null;
}

const sold = (orderId: OrderId, ticketIds?: readonly TicketId[]) =>
  and(
    eq(tickets.orderId, orderId),
    eq(tickets.status, 'sold'),
    ticketIds && areOneOf(tickets.id, ticketIds),
  );

/** The valid tickets of a paid order. @param ticketIds which of them; all when left out */
export const soldTicketsOf = (
  tx: ReadTx,
  orderId: OrderId,
  ticketIds?: readonly TicketId[],
): Promise<SoldTicket[]> =>
  tx
    .select({ id: tickets.id, admittedAt: tickets.admittedAt })
    .from(tickets)
    .where(sold(orderId, ticketIds));

/** Refuses ADMITTED: somebody came in with one of them. */
export function nobodyAdmitted(may: May<'ADMITTED'>, all: readonly SoldTicket[]): void {
  const admitted = all.filter(each => each.admittedAt !== null).map(each => each.id);
  if (admitted.length > 0) refuse(may, 'ADMITTED', { ticketIds: admitted });
}

/**
 * Tickets are taken back never after admission, and after the start of their event only by permission.
 * Refuses ADMITTED, EVENT_STARTED. @param ticketIds which of the order; all when left out
 */
export async function mayBeTakenBack(
  tx: ReadTx,
  context: Reading & May<'ADMITTED' | 'EVENT_STARTED'>,
  orderId: OrderId,
  ticketIds?: readonly TicketId[],
): Promise<void> {
  mustBePermitted(context, 'cancel');
  nobodyAdmitted(context, await soldTicketsOf(tx, orderId, ticketIds));

  if (signedIn(context).permissions.includes('cancelAfterStart')) return;
  const started = await tx
    .select({ id: events.id })
    .from(tickets)
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .innerJoin(events, eq(events.id, ticketClasses.eventId))
    .where(and(sold(orderId, ticketIds), lte(events.startsAt, context.now)))
    .limit(1);
  if (started.length > 0) refuse(context, 'EVENT_STARTED', {});
}
