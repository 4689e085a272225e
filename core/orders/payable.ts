import { and, asc, eq, or } from 'drizzle-orm';
import { participants, ticketClasses, tickets } from '../../drizzle/schema/index.ts';
import { TicketClassId } from '../contract/ids.ts';
import type { Tx } from '../database.ts';
import { isComplete } from '../participants/shown.ts';
import { refuse } from '../refusal.ts';
import type { OrderRecord } from './locks.ts';
import { freePlaces, placesMissing } from './places.ts';

export interface PayableTicket {
  id: string;
  ticketClassId: string;
  priceMinor: number;
  complete: boolean;
}

/**
 * The tickets of a locked order that a payment would sell now. Those of an expired one come back
 * with it, if their places are still free; else refuses HOLD_EXPIRED. Refuses NOT_HELD for the rest.
 */
export async function payable(tx: Tx, order: OrderRecord, now: Date): Promise<PayableTicket[]> {
  if (order.status !== 'held' && order.status !== 'expired') {
    refuse('NOT_HELD', { status: order.status });
  }
  const rows = await tx
    .select({
      id: tickets.id,
      ticketClassId: tickets.ticketClassId,
      priceMinor: tickets.priceMinor,
      asked: ticketClasses.participantData,
      participant: participants,
    })
    .from(tickets)
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .leftJoin(participants, eq(participants.ticketId, tickets.id))
    .where(
      and(
        eq(tickets.orderId, order.id),
        // What expired with its order, not what was given up before.
        or(
          eq(tickets.status, 'held'),
          order.closedAt ? eq(tickets.voidedAt, order.closedAt) : undefined,
        ),
      ),
    )
    .orderBy(asc(tickets.position));
  if (order.status === 'expired') await mustStillBeFree(tx, rows, now);
  return rows.map(({ participant, asked, ...ticket }) => ({
    ...ticket,
    complete: isComplete(participant, asked),
  }));
}

async function mustStillBeFree(
  tx: Tx,
  rows: readonly { ticketClassId: string }[],
  now: Date,
): Promise<void> {
  const wanted = new Map<string, number>();
  for (const { ticketClassId } of rows) {
    wanted.set(ticketClassId, (wanted.get(ticketClassId) ?? 0) + 1);
  }
  const lines = [...wanted].map(([ticketClassId, quantity]) => ({ ticketClassId, quantity }));
  const classes = lines.map(each => TicketClassId.parse(each.ticketClassId));
  if (placesMissing(lines, await freePlaces(tx, classes, now)).length > 0) {
    refuse('HOLD_EXPIRED', {});
  }
}
