import type { Act } from '../../../../core/contract/act.ts';
import type { EventId } from '../../../../core/contract/ids.ts';
import type { Order, OrderStatus } from '../../../../core/contract/order.ts';
import { firstMissing } from '../participants/missing.ts';
import { asOrdered } from './as-ordered.ts';
import { focused, focusOn } from './focus.ts';
import type { Gifts } from './gift.ts';
import { placesOf } from './place.ts';
import type { Held, Holding, Sale } from './sale.ts';
import {
  begun,
  cleared,
  hasOrder,
  inHandOf,
  isAtTickets,
  isBeingPaid,
  nothingSold,
} from './stages.ts';
import { putAside } from './undo.ts';

/** Another event leads back to the tickets, from a finished sale to the next customer's. */
export function eventChosen(before: Sale, eventId: EventId): Sale {
  const sale = { ...before, undo: putAside(before.undo) };
  switch (sale.stage) {
    case 'done':
      return focused({ ...cleared(sale), eventId }, focusOn.classes);
    case 'paying':
      return focused({ ...inHandOf(sale), stage: 'held', eventId, notes: {} }, focusOn.classes);
    case 'holding':
      return focused({ ...sale, toPay: false, eventId, notes: {} }, focusOn.classes);
    case 'idle':
    case 'released':
    case 'held':
    case 'releasing':
      return focused({ ...sale, eventId, notes: {} }, focusOn.classes);
    case 'lapsed':
    case 'charging':
    case 'taking':
      return before;
  }
}

/** All events again, with the search empty for the next one; the order in hand stays as it is. */
export const eventLeft = (sale: Sale): Sale =>
  isAtTickets(sale)
    ? focused({ ...sale, eventId: null, search: '', notes: {} }, focusOn.search)
    : sale;

/** To the first name that is missing, or to the tickets. */
function focusedOnMissing(sale: Held | Holding): Sale {
  const missing = firstMissing(placesOf(sale));
  const on = missing === null ? focusOn.classes : focusOn.field(missing.place.key, missing.field);
  return focused(sale, on);
}

/** Wants the places of a released order once more, with everything that was typed for them, and what was given away. */
export function heldAgain(sale: Sale, gifts: Gifts): Sale {
  if (sale.stage !== 'released') return sale;
  const eventId = sale.order.events[0]?.id ?? sale.eventId;
  const again = begun({ ...cleared(sale), eventId }, sale.drafts);
  return focusedOnMissing({ ...again, wish: sale.wish, gifts, saveDue: true });
}

/** Goes on with an order that this window did not begin. Money that is on its way comes first. */
export function takenOver(sale: Sale, order: Order): Sale {
  if (isBeingPaid(sale)) return sale;
  const open: Held = {
    ...begun(cleared(sale), {}),
    ...{ stage: 'held', order, tickets: {}, stale: false },
    eventId: order.events[0]?.id ?? sale.eventId,
    handled: [...sale.handled, order.id],
  };
  return focusedOnMissing(asOrdered(open, order));
}

/** A hold was to be given back, and somebody else was there before. Said unless the next customer is there. */
export const endedBy = (sale: Sale, status: OrderStatus, by: Act): Sale =>
  sale.stage === 'idle'
    ? { ...sale, problem: { kind: 'refusal', code: 'NOT_HELD', data: { status, by } } }
    : sale;

/** The places wait for their buyer: the next customer begins with an empty search, and the sentence for this one stays. */
export function reserved(sale: Sale, order: Order): Sale {
  // Money that is counted comes first.
  if (!isAtTickets(sale)) return sale;
  const isInHand = hasOrder(sale) || sale.stage === 'released';
  if (!isInHand || sale.order.id !== order.id) return sale;
  return focused({ ...cleared(sale), search: '', reserved: order }, focusOn.search);
}

/** The next customer of this window begins with an empty search. */
export const nextCustomer = (sale: Sale): Sale =>
  sale.stage === 'done' ? focused({ ...cleared(sale), search: '' }, focusOn.search) : sale;

/** Nothing of one operator's customer is left for the next operator; places stay held, and are offered as left open. */
export const operatorChanged = ({ focus, made }: Sale): Sale => ({ ...nothingSold, focus, made });
