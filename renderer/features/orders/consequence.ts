import { balancing, sum } from '../../../core/contract/money.ts';
import type { Order } from '../../../core/contract/order.ts';
import type { PaymentMethod } from '../../../core/contract/payments.ts';
import { keptOf, moneyOf, paidByMethod, sharedOut } from '../../../core/contract/refund.ts';

/** What cancelling an order does, in places and in whole minor units. */
export interface Consequence {
  readonly places: number;
  /** Places per event, by title. */
  readonly events: readonly { readonly title: string; readonly places: number }[];
  /** What goes back, the way it came, less fees that are kept; a complimentary ticket brought no money. */
  readonly back: readonly { readonly method: PaymentMethod; readonly amountMinor: number }[];
  readonly backMinor: number;
}

export function consequenceOf(order: Order): Consequence {
  const taken = order.tickets.filter(ticket => ticket.status !== 'void');
  const paidMinor = sum(order.payments.map(each => each.amountMinor));
  const dueMinor = sum([paidMinor, balancing(keptOf(order.charges))]);
  const back = moneyOf(sharedOut(paidByMethod(order.payments), dueMinor));
  return {
    places: taken.length,
    events: order.events
      .map(({ id, title }) => ({
        title,
        places: taken.filter(ticket => ticket.eventId === id).length,
      }))
      .filter(event => event.places > 0),
    back,
    backMinor: sum(back.map(each => each.amountMinor)),
  };
}
