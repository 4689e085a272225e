import type { Order, Ticket } from '../../../../core/contract/order.ts';
import type { Answer } from '../../../api/answers.ts';
import { nothingTyped, type Typed } from './draft.ts';
import type { Sale, Tickets } from './sale.ts';
import { hasOrder, hasWish } from './stages.ts';
import type { Offer } from './wanted.ts';

/** One wanted place as it is shown: what is typed for it over what its ticket has. Never kept. */
export interface Place extends Offer {
  readonly key: string;
  readonly typed: Typed;
  /** Counts the changes of what is typed; 0 while nothing is. */
  readonly edition: number;
  /** Nothing is typed that the database does not have. */
  readonly kept: boolean;
  /** Why the last attempt to save it did not succeed. */
  readonly unsaved: Answer | null;
  /** Null until the database has answered. */
  readonly ticket: Ticket | null;
  readonly event: Order['events'][number] | null;
}

const noOrder: { readonly order: null; readonly tickets: Tickets } = { order: null, tickets: {} };

/** Every place that is wanted, price by price. */
export function placesOf(sale: Sale): Place[] {
  if (!hasWish(sale)) return [];
  const { order, tickets } = hasOrder(sale) ? sale : noOrder;
  const byId = new Map(order?.tickets.map(each => [each.id, each]));
  const events = new Map(order?.events.map(each => [each.id, each]));
  return sale.wish.flatMap(({ places, ...offer }) =>
    places.map(key => {
      const id = tickets[key];
      const ticket = (id === undefined ? undefined : byId.get(id)) ?? null;
      const draft = sale.drafts[key];
      return {
        ...{ ...offer, key, ticket },
        event: (ticket === null ? undefined : events.get(ticket.eventId)) ?? null,
        typed: draft?.typed ?? nothingTyped,
        edition: draft?.edition ?? 0,
        unsaved: draft?.unsaved ?? null,
        kept:
          draft === undefined ||
          (ticket?.id === draft.kept?.ticketId && draft.edition === draft.kept?.edition),
      };
    }),
  );
}
