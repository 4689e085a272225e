import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { orderLines, tickets } from '../../../drizzle/schema/index.ts';
import { type OrderId, TicketId } from '../../contract/ids.ts';
import { insertRows } from '../../database/insert-rows.ts';
import type { Tx } from '../../database/pool.ts';
import { type May, refuse } from '../../refusal.ts';
import { states, step } from '../states.ts';
import type { Offers, WantedLine } from './offer.ts';

interface Taking {
  orderId: OrderId;
  heldUntil: Date;
  currency: string;
  /** The position of the first new ticket. */
  from: number;
}

type TicketRecord = typeof tickets.$inferSelect;

/** Tickets to be held. Each keeps the price, VAT rate and class name of this moment. */
export const newTickets = (
  may: May<'NOT_FOUND'>,
  { orderId, from }: Taking,
  lines: readonly WantedLine[],
  offers: Offers,
): TicketRecord[] =>
  lines
    .flatMap(({ ticketClassId, quantity }) => {
      const offer = offers.get(ticketClassId) ?? refuse(may, 'NOT_FOUND', { what: 'ticketClass' });
      return Array.from({ length: quantity }, () => offer.ticketClass);
    })
    .map(({ id, name, priceMinor, vatRateBp }, at) => ({
      id: TicketId.parse(v7()),
      orderId,
      ticketClassId: id,
      position: from + at,
      className: name,
      priceMinor,
      vatRateBp,
      status: states.ticket.first,
      code: null,
      soldAt: null,
      voidedAt: null,
      admittedAt: null,
    }));

export const insertTickets = insertRows(tickets, 'tickets', [
  'id',
  'orderId',
  'ticketClassId',
  'position',
  'className',
  'priceMinor',
  'vatRateBp',
]);

const insertLines = insertRows(orderLines, 'order_lines', [
  'orderId',
  'ticketClassId',
  'quantity',
  'heldUntil',
  'currency',
]);

/** Writes tickets and lines of a new order; the lines must come in order of class id. */
export const takeFirstPlaces = (
  tx: Tx,
  taking: Taking,
  lines: readonly WantedLine[],
  taken: readonly TicketRecord[],
): Promise<unknown> =>
  Promise.all([
    insertTickets(tx, taken),
    insertLines(
      tx,
      lines.map(line => ({ ...line, ...taking })),
    ),
  ]);

/**
 * Adds places to the line of an order that is held, or takes up the line of what had been given up. By hand:
 * a builder would name the state in what it inserts too, which begins as the table says.
 */
export const growLine = (
  tx: Tx,
  { orderId, heldUntil, currency }: Taking,
  { ticketClassId, quantity }: WantedLine,
): Promise<unknown> =>
  tx
    .execute(sql`
      insert into ${orderLines} (order_id, ticket_class_id, quantity, held_until, currency)
      values (${orderId}, ${ticketClassId}, ${quantity}, ${heldUntil.toISOString()}, ${currency})
      on conflict (order_id, ticket_class_id) do update set
        state = ${step('line', ['released'], 'held')},
        quantity = excluded.quantity + case when ${orderLines.state} = 'held' then ${orderLines.quantity} else 0 end`)
    .execute();
