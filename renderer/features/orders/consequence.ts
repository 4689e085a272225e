import { sum } from '../../../core/contract/money.ts';
import type { Order } from '../../../core/contract/order.ts';
import type { PaymentMethod } from '../../../core/contract/payments.ts';

/** What cancelling an order does, in places and in whole minor units. */
export interface Consequence {
  readonly places: number;
  /** Places per event, by title. */
  readonly events: readonly { readonly title: string; readonly places: number }[];
  /** What goes back, the way it came; a complimentary ticket brought no money. */
  readonly back: readonly { readonly method: PaymentMethod; readonly amountMinor: number }[];
  readonly backMinor: number;
}

export function consequenceOf(order: Order): Consequence {
  const taken = order.tickets.filter(ticket => ticket.status !== 'void');
  const methods = [...new Set(order.payments.map(payment => payment.method))];
  const back = methods
    .filter(method => method !== 'complimentary')
    .map(method => ({
      method,
      amountMinor: sum(
        order.payments.filter(each => each.method === method).map(each => each.amountMinor),
      ),
    }))
    .filter(each => each.amountMinor > 0);
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
