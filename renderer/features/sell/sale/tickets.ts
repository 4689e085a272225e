import type { PriceId, TicketId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { livingTickets } from './lines.ts';
import type { InHand, Tickets } from './sale.ts';
import type { Wish } from './wanted.ts';

/** Gives each wanted place a ticket of the order; those that have one at their price keep it while it lives. */
function assigned(wish: Wish, before: Tickets, order: Order): Tickets {
  const living = livingTickets(order);
  const priceOf = new Map<TicketId | undefined, PriceId>(
    living.map(each => [each.id, each.priceId]),
  );
  const taken = new Set(
    wish.flatMap(({ priceId, places }) =>
      places.map(key => before[key]).filter(id => priceOf.get(id) === priceId),
    ),
  );
  const free = living.filter(each => !taken.has(each.id));
  return Object.fromEntries(
    wish.flatMap(({ priceId, places }) => {
      const own = free.filter(each => each.priceId === priceId);
      return places.flatMap(key => {
        const id = priceOf.get(before[key]) === priceId ? before[key] : own.shift()?.id;
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
