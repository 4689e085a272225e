import { balancing, sum } from '../../../core/contract/money.ts';
import type { Order, Ticket } from '../../../core/contract/order.ts';
import type { Way } from '../../../core/contract/payments.ts';
import { keptOf, moneyOf, sharedOut } from '../../../core/contract/refund.ts';
import { backInCoins, broughtBy, exactOf, paidOf } from '../../../core/contract/rounding.ts';

/** What giving places or money back does, in places and in whole minor units. */
export interface Consequence {
  /** Those that become free; tickets that stay valid free none. */
  readonly places: number;
  /** Places per event, by title. */
  readonly events: readonly { readonly title: string; readonly places: number }[];
  /** What goes back, less fees that are kept; a complimentary ticket brought no money. */
  readonly back: readonly (Way & { readonly amountMinor: number })[];
  readonly backMinor: number;
  /** What is kept of it as a fee. */
  readonly feeMinor: number;
}

/** The places of these tickets, event by event. */
export const placesIn = (order: Order, tickets: readonly Ticket[]): Consequence['events'] =>
  order.events
    .map(({ id, title }) => ({
      title,
      places: tickets.filter(ticket => ticket.eventId === id).length,
    }))
    .filter(event => event.places > 0);

/** The tickets that an order still has. */
export const livingOf = (order: Order): Ticket[] =>
  order.tickets.filter(ticket => ticket.status !== 'void');

/** What cancelling a whole order does: the money goes back the way it came. */
export function consequenceOf(order: Order): Consequence {
  const taken = livingOf(order);
  const paid = paidOf(order);
  const dueMinor = sum([broughtBy(paid), balancing(keptOf(order.charges))]);
  const back = moneyOf(backInCoins(paid, sharedOut(exactOf(paid), dueMinor)));
  return {
    places: taken.length,
    events: placesIn(order, taken),
    back,
    backMinor: sum(back.map(each => each.amountMinor)),
    feeMinor: 0,
  };
}
