import type { EventId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { firstMissing } from '../participants/row.ts';
import { placesOf } from './places.ts';
import { cleared, focused, focusOn, type Sale } from './sale.ts';

/** Another event leads back to the tickets, from a finished sale to the next customer's. */
export function eventChosen(sale: Sale, eventId: EventId): Sale {
  if (sale.payment !== null || sale.lapsed) return sale;
  const open: Sale = sale.stage === 'done' ? cleared(sale) : { ...sale, stage: 'choosing' };
  return focused({ ...open, eventId, notes: {} }, focusOn.classes);
}

/** Wants the places of a released order once more, with everything that was typed for them. */
export function heldAgain(sale: Sale): Sale {
  if (sale.released === null) return sale;
  const { places } = sale.released;
  const missing = firstMissing({ ...sale, places });
  const eventId = sale.released.order.events[0]?.id ?? sale.eventId;
  return focused(
    { ...cleared(sale), eventId, places, saveDue: true },
    missing === null ? focusOn.classes : focusOn.field(missing.place.key, missing.field),
  );
}

/** Goes on with an order that this window did not begin. */
export function takenOver(sale: Sale, order: Order): Sale {
  const places = placesOf(order, sale.made);
  const open: Sale = {
    ...cleared(sale),
    eventId: order.events[0]?.id ?? sale.eventId,
    order,
    places,
    made: sale.made + places.length,
    handled: [...sale.handled, order.id],
  };
  const missing = firstMissing(open);
  return focused(
    open,
    missing === null ? focusOn.classes : focusOn.field(missing.place.key, missing.field),
  );
}
