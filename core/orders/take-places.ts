import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { orderLines, tickets } from '../../drizzle/schema/index.ts';
import type { Tx } from '../database.ts';
import { refuse } from '../refusal.ts';
import type { Offers, WantedLine } from './offer.ts';

interface Taking {
  orderId: string;
  heldUntil: Date;
  /** The position of the first new ticket. */
  from: number;
}

type TicketRecord = typeof tickets.$inferSelect;

/** Tickets to be held. Each keeps the price, VAT rate and class name of this moment. */
export const newTickets = (
  { orderId, from }: Taking,
  lines: readonly WantedLine[],
  offers: Offers,
): TicketRecord[] =>
  lines
    .flatMap(({ ticketClassId, quantity }) => {
      const offer = offers.get(ticketClassId) ?? refuse('NOT_FOUND', { what: 'ticketClass' });
      return Array.from({ length: quantity }, () => offer.ticketClass);
    })
    .map(({ id, name, priceMinor, vatRateBp }, at) => ({
      id: v7(),
      orderId,
      ticketClassId: id,
      position: from + at,
      className: name,
      priceMinor,
      vatRateBp,
      status: 'held',
      code: null,
      soldAt: null,
      voidedAt: null,
      admittedAt: null,
    }));

/**
 * Adds the tickets and grows the lines by them, in order of class id (the lines must come sorted).
 * The lines go first: a ticket belongs to one.
 */
export const takePlaces = (
  tx: Tx,
  { orderId, heldUntil }: Taking,
  lines: readonly WantedLine[],
  taken: TicketRecord[],
): Promise<unknown> =>
  Promise.all([
    tx
      .insert(orderLines)
      .values(lines.map(line => ({ ...line, orderId, heldUntil })))
      .onConflictDoUpdate({
        target: [orderLines.orderId, orderLines.ticketClassId],
        set: {
          state: 'held',
          quantity: sql`excluded.quantity + case when ${orderLines.state} = 'held' then ${orderLines.quantity} else 0 end`,
        },
      })
      .execute(),
    tx.insert(tickets).values(taken).execute(),
  ]);
