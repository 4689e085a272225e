import type { PriceId } from '../../../../core/contract/ids.ts';
import type { Order, Ticket } from '../../../../core/contract/order.ts';
import type { Lines } from './command.ts';
import type { Offer } from './wanted.ts';

/** The tickets that an order still contains. */
export const livingTickets = (order: Order): Ticket[] =>
  order.tickets.filter(ticket => ticket.status !== 'void');

/** What a ticket was sold from. */
export const offerOf = (ticket: Ticket): Offer => ({
  ticketClassId: ticket.ticketClassId,
  priceId: ticket.priceId,
  className: ticket.className,
  priceName: ticket.priceName,
  asks: ticket.participantData,
});

/** What an order contains, by price; nothing where there is no order. */
export function heldLines(order: Order | null): Lines {
  const lines = new Map<PriceId, Lines[number]>();
  for (const { ticketClassId, priceId } of order === null ? [] : livingTickets(order)) {
    const quantity = (lines.get(priceId)?.quantity ?? 0) + 1;
    lines.set(priceId, { ticketClassId, priceId, quantity });
  }
  return [...lines.values()];
}

export const quantityIn = (lines: Lines, id: PriceId): number =>
  lines.find(each => each.priceId === id)?.quantity ?? 0;

/** Whether two say the same, in whatever sequence. */
export const sameLines = (one: Lines, other: Lines): boolean =>
  one.length === other.length &&
  one.every(({ priceId, quantity }) => quantityIn(other, priceId) === quantity);
