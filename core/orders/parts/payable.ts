import { and, asc, eq, or, sql } from 'drizzle-orm';
import { orders, participants, ticketClasses, tickets } from '../../../drizzle/schema/index.ts';
import type { OrderId, TicketClassId, TicketId } from '../../contract/ids.ts';
import type { Minor } from '../../contract/money.ts';
import type { Tx } from '../../database/pool.ts';
import { prepared } from '../../database/prepared.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { isComplete } from '../../participants/shown.ts';
import { type May, refuse } from '../../refusal.ts';
import { freePlaces, placesMissing } from '../places.ts';
import { mayStep } from '../states.ts';

export interface PayableTicket {
  id: TicketId;
  ticketClassId: TicketClassId;
  priceMinor: Minor;
  complete: boolean;
  /** Its class is sold between some ages only. */
  isAged: boolean;
}

const ticketsOf = prepared((tx: Tx) =>
  tx
    .select({
      id: tickets.id,
      ticketClassId: tickets.ticketClassId,
      priceMinor: tickets.priceMinor,
      asked: ticketClasses.participantData,
      minAge: ticketClasses.minAge,
      maxAge: ticketClasses.maxAge,
      participant: participants,
    })
    .from(tickets)
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .leftJoin(participants, eq(participants.ticketId, tickets.id))
    .innerJoin(orders, eq(orders.id, tickets.orderId))
    // What expired with its order, not what was given up before.
    .where(
      and(
        eq(tickets.orderId, sql.placeholder('orderId')),
        or(eq(tickets.status, 'held'), eq(tickets.voidedAt, orders.closedAt)),
      ),
    )
    .orderBy(asc(tickets.position))
    .prepare('payable_tickets'),
);

/** The tickets of an order that a payment would sell, if it may be paid at all: that `payable` says. */
export const ticketsToPay = (tx: Tx, orderId: OrderId) => ticketsOf(tx).execute({ orderId });

/**
 * The tickets of a locked order that a payment would sell now. Those of an expired one come back
 * with it, if their places are still free; else refuses HOLD_EXPIRED. Refuses NOT_HELD for the rest.
 */
export async function payable(
  tx: Tx,
  may: May<'NOT_HELD' | 'HOLD_EXPIRED'>,
  order: OrderRecord,
  rows: Awaited<ReturnType<typeof ticketsToPay>>,
): Promise<PayableTicket[]> {
  if (!mayStep('order', order.status, 'paid')) refuse(may, 'NOT_HELD', { status: order.status });
  if (order.status === 'expired') await mustStillBeFree(tx, may, rows);
  return rows.map(({ id, ticketClassId, priceMinor, participant, asked, minAge, maxAge }) => ({
    id,
    ticketClassId,
    priceMinor,
    complete: isComplete(participant, asked),
    isAged: minAge !== null || maxAge !== null,
  }));
}

async function mustStillBeFree(
  tx: Tx,
  may: May<'HOLD_EXPIRED'>,
  rows: readonly { ticketClassId: TicketClassId }[],
): Promise<void> {
  const wanted = new Map<TicketClassId, number>();
  for (const { ticketClassId } of rows) {
    wanted.set(ticketClassId, (wanted.get(ticketClassId) ?? 0) + 1);
  }
  const lines = [...wanted].map(([ticketClassId, quantity]) => ({ ticketClassId, quantity }));
  if (placesMissing(lines, await freePlaces(tx, lines)).length > 0) {
    refuse(may, 'HOLD_EXPIRED', {});
  }
}
