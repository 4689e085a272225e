import type { PriceId, TicketId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { type Drafts, hasText } from './draft.ts';
import { livingTickets, offerOf } from './lines.ts';
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
  const priceOf = new Map<TicketId | undefined, PriceId>(
    living.map(each => [each.id, each.priceId]),
  );
  let wish = sale.wish.reduce(
    (all, each) =>
      withPlaces(
        all,
        each,
        each.places.filter(key => priceOf.get(sale.tickets[key]) === each.priceId),
      ),
    sale.wish,
  );
  const known = new Set(wish.flatMap(each => each.places).map(key => sale.tickets[key]));
  const tickets = { ...sale.tickets };
  let { made } = sale;
  for (const ticket of living) {
    if (known.has(ticket.id)) continue;
    const key = `p${(made += 1)}`;
    tickets[key] = ticket.id;
    wish = withPlaces(wish, offerOf(ticket), [...placesIn(wish, ticket.priceId), key]);
  }
  return { ...sale, wish, tickets, made, drafts: worthKeeping(sale.drafts, wish) };
}
