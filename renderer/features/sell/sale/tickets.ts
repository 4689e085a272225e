import type { TicketId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { livingTickets } from './lines.ts';
import type { InHand, Tickets, Wish } from './sale.ts';

/** Gives each wanted place a ticket of the order; those that have one keep it while it lives. */
function assigned(wish: Wish, before: Tickets, order: Order): Tickets {
  const living = livingTickets(order);
  const ids = new Set<TicketId | undefined>(living.map(each => each.id));
  const keys = wish.flatMap(each => each.places);
  const taken = new Set(keys.map(key => before[key]));
  const free = living.filter(each => !taken.has(each.id));
  return Object.fromEntries(
    wish.flatMap(({ ticketClassId, places }) => {
      const own = free.filter(each => each.ticketClassId === ticketClassId);
      return places.flatMap(key => {
        const id = ids.has(before[key]) ? before[key] : own.shift()?.id;
        return id === undefined ? [] : [[key, id] as const];
      });
    }),
  );
}

/** The sale with a ticket for each wanted place, as far as its order has one. */
export const withTickets = <S extends InHand>(sale: S): S => ({
  ...sale,
  tickets: assigned(sale.wish, sale.tickets, sale.order),
});

/** Tickets of the order that no place wants any more. */
export function surplus({ order, tickets }: InHand): TicketId[] {
  const wanted = new Set(Object.values(tickets));
  return livingTickets(order)
    .map(each => each.id)
    .filter(id => !wanted.has(id));
}
