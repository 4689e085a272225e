import type { Order } from '../../../../core/contract/order.ts';
import type { Command } from './due.ts';
import { folded } from './folded.ts';
import { adopted, settled, unheld } from './places.ts';
import { focused, focusOn, type Sale } from './sale.ts';

const withOrder = (sale: Sale, order: Order): Sale =>
  order.status === 'held'
    ? { ...sale, order, opening: null, stale: false, places: settled(sale.places, order) }
    : order.status === 'paid'
      ? focused({ ...sale, order, stage: 'done', payment: null, stale: false }, focusOn.next)
      : folded({ ...sale, order }, order.status === 'expired' ? 'ranOut' : 'elsewhere');

/** What a command that succeeded makes of the sale. */
export function succeeded(sale: Sale, command: Command, order: Order): Sale {
  const calm: Sale = { ...sale, waiting: null, sending: null };
  switch (command.kind) {
    case 'cancel':
      // Chosen anew while the cancellation was on its way: that becomes an order of its own.
      return sale.voiding
        ? folded({ ...calm, order }, 'voided')
        : { ...calm, order: null, places: calm.places.map(unheld) };
    case 'save': {
      const editions = new Map(command.rows.map(row => [row.key, row.edition]));
      const places = calm.places.map(place => ({
        ...place,
        kept: editions.get(place.key) ?? place.kept,
        unsaved: editions.has(place.key) ? null : place.unsaved,
      }));
      return withOrder({ ...calm, places, saveDue: false, problem: null }, order);
    }
    case 'hold':
    case 'change':
    case 'pay':
      return withOrder({ ...calm, problem: null }, order);
    case 'read':
      return withOrder(order.status === 'held' ? adopted(calm, order) : calm, order);
  }
}
