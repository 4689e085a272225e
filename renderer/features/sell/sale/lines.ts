import type { TicketClassId } from '../../../../core/contract/ids.ts';
import type { Order, Ticket } from '../../../../core/contract/order.ts';
import type { Lines } from './command.ts';

/** The tickets that an order still contains. */
export const livingTickets = (order: Order): Ticket[] =>
  order.tickets.filter(ticket => ticket.status !== 'void');

/** What an order contains, by class; nothing where there is no order. */
export function heldLines(order: Order | null): Lines {
  const counts = new Map<TicketClassId, number>();
  for (const { ticketClassId } of order === null ? [] : livingTickets(order))
    counts.set(ticketClassId, (counts.get(ticketClassId) ?? 0) + 1);
  return [...counts].map(([ticketClassId, quantity]) => ({ ticketClassId, quantity }));
}

export const quantityIn = (lines: Lines, id: TicketClassId): number =>
  lines.find(each => each.ticketClassId === id)?.quantity ?? 0;

/** Whether two say the same, in whatever sequence. */
export const sameLines = (one: Lines, other: Lines): boolean =>
  one.length === other.length &&
  one.every(({ ticketClassId, quantity }) => quantityIn(other, ticketClassId) === quantity);
