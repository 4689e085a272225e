import type { TicketId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { type Drafts, hasText } from './draft.ts';
import { livingTickets } from './lines.ts';
import type { InHand } from './sale.ts';
import { placesIn, spare, withPlaces } from './wish.ts';

/** The drafts of places that stay wanted, and of others what somebody would miss. */
function worthKeeping(drafts: Drafts, wish: InHand['wish']): Drafts {
  const others = Object.entries(spare(drafts, wish)).filter(([, draft]) => !hasText(draft));
  const gone = new Set(others.map(([key]) => key));
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => !gone.has(key)));
}

/** Makes the wish exactly what an order contains; places whose tickets it still has stay as they are. */
export function asOrdered<S extends InHand>(sale: S, order: Order): S {
  const living = livingTickets(order);
  const ids = new Set<TicketId | undefined>(living.map(each => each.id));
  let wish = sale.wish.reduce(
    (all, each) =>
      withPlaces(
        all,
        each,
        each.places.filter(key => ids.has(sale.tickets[key])),
      ),
    sale.wish,
  );
  const known = new Set(wish.flatMap(each => each.places).map(key => sale.tickets[key]));
  const tickets = { ...sale.tickets };
  let { made } = sale;
  for (const { id, ticketClassId, className, participantData: asks } of living) {
    if (known.has(id)) continue;
    const key = `p${(made += 1)}`;
    tickets[key] = id;
    const places = [...placesIn(wish, ticketClassId), key];
    wish = withPlaces(wish, { ticketClassId, className, asks }, places);
  }
  return { ...sale, wish, tickets, made, drafts: worthKeeping(sale.drafts, wish) };
}
