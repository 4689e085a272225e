import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { orderLines, tickets } from '../../../drizzle/schema/index.ts';
import { type OrderId, TicketId } from '../../contract/ids.ts';
import { insertRows } from '../../database/insert-rows.ts';
import type { Tx } from '../../database/pool.ts';
import { type May, refuse } from '../../refusal.ts';
import { states, step } from '../states.ts';
import { type Offers, placesOf, priceOf, type WantedLine, type WantedPlaces } from './offer.ts';

interface Taking {
  orderId: OrderId;
  heldUntil: Date;
  currency: string;
  /** The position of the first new ticket. */
  from: number;
}

type TicketRecord = typeof tickets.$inferSelect;

/** Tickets to be held. Each keeps price, VAT rate and names of this moment. */
export const newTickets = (
  may: May<'NOT_FOUND'>,
  { orderId, from }: Taking,
  lines: readonly WantedLine[],
  offers: Offers,
): TicketRecord[] =>
  lines
    .flatMap(({ ticketClassId, priceId, quantity }) => {
      const offer = offers.get(ticketClassId) ?? refuse(may, 'NOT_FOUND', { what: 'ticketClass' });
      const price = priceOf(offer, priceId) ?? refuse(may, 'NOT_FOUND', { what: 'price' });
      return Array.from({ length: quantity }, () => ({ ...offer.ticketClass, price }));
    })
    .map(({ id, name, price, vatRateBp }, at) => ({
      id: TicketId.parse(v7()),
      orderId,
      ticketClassId: id,
      priceId: price.id,
      position: from + at,
      className: name,
      priceName: price.name,
      listPriceMinor: price.priceMinor,
      priceMinor: price.priceMinor,
      freeReason: null,
      vatRateBp,
      status: states.ticket.first,
      code: null,
      soldAt: null,
      voidedAt: null,
      admittedAt: null,
      soldShiftId: null,
      voidedShiftId: null,
    }));

export const insertTickets = insertRows(tickets, 'tickets', [
  'id',
  'orderId',
  'ticketClassId',
  'position',
  'className',
  'priceId',
  'priceName',
  'listPriceMinor',
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

/** Writes tickets and lines of a new order, the lines in order of class id. */
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
      placesOf(lines).map(line => ({ ...line, ...taking })),
    ),
  ]);

/**
 * Adds places to the line of an order that is held, or takes up the line of what had been given up. By hand:
 * a builder would name the state in what it inserts too, which begins as the table says.
 */
export const growLine = (
  tx: Tx,
  { orderId, heldUntil, currency }: Omit<Taking, 'from'>,
  { ticketClassId, quantity }: WantedPlaces,
): Promise<unknown> =>
  tx
    .execute(sql`
      insert into ${orderLines} (order_id, ticket_class_id, quantity, held_until, currency)
      values (${orderId}, ${ticketClassId}, ${quantity}, ${heldUntil.toISOString()}, ${currency})
      on conflict (order_id, ticket_class_id) do update set
        state = ${step('line', ['released'], 'held')},
        quantity = excluded.quantity + case when ${orderLines.state} = 'held' then ${orderLines.quantity} else 0 end`)
    .execute();
