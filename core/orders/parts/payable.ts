import { and, asc, eq, or, sql } from 'drizzle-orm';
import {
  orders,
  participants,
  ticketClasses,
  ticketClassPrices,
  tickets,
} from '../../../drizzle/schema/index.ts';
import type { Reading } from '../../context.ts';
import { isAgeUnchecked } from '../../contract/age.ts';
import type { OrderId, PriceId, TicketClassId, TicketId } from '../../contract/ids.ts';
import type { Minor } from '../../contract/money.ts';
import type { Tx } from '../../database/pool.ts';
import { prepared } from '../../database/prepared.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { isComplete } from '../../participants/shown.ts';
import type { May } from '../../refusal.ts';
import { mayStep } from '../states.ts';
import { heldAnew, isLate } from './late.ts';
import { notHeld } from './not-held.ts';
import type { Offers } from './offer.ts';

export interface PayableTicket {
  id: TicketId;
  ticketClassId: TicketClassId;
  priceId: PriceId;
  priceMinor: Minor;
  /** Why it costs nothing. */
  freeReason: string | null;
  complete: boolean;
  /** What is shown for its price at the counter, where no national id tells more. */
  proof: string | null;
  /** It is sold between some ages only. */
  isAged: boolean;
  /** And a document was given, which tells no age. */
  isAgeUnchecked: boolean;
}

const ticketsOf = prepared((tx: Tx) =>
  tx
    .select({
      id: tickets.id,
      ticketClassId: tickets.ticketClassId,
      priceId: tickets.priceId,
      priceMinor: tickets.priceMinor,
      freeReason: tickets.freeReason,
      asked: ticketClasses.participantData,
      minAge: ticketClassPrices.minAge,
      maxAge: ticketClassPrices.maxAge,
      proof: ticketClassPrices.proof,
      participant: participants,
    })
    .from(tickets)
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .innerJoin(ticketClassPrices, eq(ticketClassPrices.id, tickets.priceId))
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

type Rows = Awaited<ReturnType<typeof ticketsToPay>>;

/** The tickets of an order that a payment would sell, if it may be paid at all: that `payable` says. */
export const ticketsToPay = (tx: Tx, orderId: OrderId) => ticketsOf(tx).execute({ orderId });

export interface Payable {
  readonly tickets: readonly PayableTicket[];
  /** What a late payment sells them as; null within the deadline, when they stay as they were held. */
  readonly anew: Offers | null;
}

/**
 * What a payment of a locked order would sell now. After its deadline that is what could be held at this
 * moment, at the prices of this moment; else refuses HOLD_EXPIRED. Refuses NOT_HELD for the rest.
 */
export async function payable(
  tx: Tx,
  context: Pick<Reading, 'now'> & May<'NOT_HELD' | 'HOLD_EXPIRED'>,
  order: OrderRecord,
  rows: Rows,
): Promise<Payable> {
  if (!mayStep('order', order.status, 'paid')) await notHeld(tx, context, order);
  const all = asPayable(rows);
  if (!isLate(context.now, order)) return { tickets: all, anew: null };
  const { tickets, offers } = await heldAnew(tx, context, order, all);
  return { tickets, anew: offers };
}

/** What a payment asks of each ticket. */
export const asPayable = (rows: Rows): PayableTicket[] =>
  rows.map(({ participant, asked, minAge, maxAge, proof, ...ticket }) => ({
    ...ticket,
    proof: asked === 'nationalId' || ticket.freeReason !== null ? null : proof,
    complete: isComplete(participant, asked),
    isAged: minAge !== null || maxAge !== null,
    isAgeUnchecked: isAgeUnchecked({ minAge, maxAge }, participant?.nationalIdKind ?? undefined),
  }));
