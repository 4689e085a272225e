import {
  chargeApproved,
  chargeLeft,
  chargeRefused,
  chargesKnown,
  setAside,
} from './charge-ended.ts';
import {
  chargeBegun,
  charged,
  chargedAgain,
  chargeFound,
  leavingFor,
  reversed,
} from './charging.ts';
import type { Command, Hold } from './command.ts';
import { due } from './due.ts';
import { failed } from './failure.ts';
import { focused } from './focus.ts';
import { given } from './gifts.ts';
import type { Happening } from './happening.ts';
import { placeReleased } from './place-released.ts';
import { priceChosen } from './price-chosen.ts';
import { ranOut } from './ran-out.ts';
import type { Sale } from './sale.ts';
import { cleared, hasOrder, hasWish, inHandOf } from './stages.ts';
import { succeeded } from './success.ts';
import {
  endedBy,
  eventChosen,
  eventLeft,
  heldAgain,
  nextCustomer,
  operatorChanged,
  reserved,
  takenOver,
} from './take-up.ts';
import { back, onwards, participantsMissing, payment, tillChanged } from './to-pay.ts';
import { typed } from './typing.ts';
import { undoAsked, undoConfirmed, undoLeft } from './undoing.ts';
import { quantityChosen } from './wish.ts';

/** The first hold has its id; it keeps it until it is answered. */
const opened = (sale: Sale, hold: Hold): Sale =>
  sale.stage === 'holding' && sale.hold === null
    ? { ...sale, hold, handled: [...sale.handled, hold.id] }
    : sale;

/** A call is under way; as long as it is sent again, the screen goes on saying why. */
const sent = (sale: Sale, { kind }: Command): Sale => ({
  ...sale,
  call: { kind, waiting: sale.call?.waiting ?? null },
});

/** The places of a released order are not wanted again, nor what was typed for them. */
const forgotten = (sale: Sale): Sale => (sale.stage === 'released' ? cleared(sale) : sale);

/** What a happening makes of a sale: the same sale where it means nothing. Pure: ids and answers come from outside. */
export function next(sale: Sale, happening: Happening): Sale {
  switch (happening.type) {
    case 'searched':
      return { ...sale, search: happening.text };
    case 'focus':
      return focused(sale, happening.on);
    case 'eventChosen':
      return eventChosen(sale, happening.eventId);
    case 'eventLeft':
      return eventLeft(sale);
    case 'quantity':
      return quantityChosen(sale, happening.offer, happening.quantity);
    case 'placeReleased':
      return placeReleased(sale, happening.key);
    case 'priceChosen':
      return priceChosen(sale, happening.key, happening.offer);
    case 'given':
      return given(sale, happening.key, happening);
    case 'typed':
      return typed(sale, happening.rows);
    case 'pauseInTyping':
      return hasWish(sale) ? { ...sale, saveDue: true } : sale;
    case 'onwards':
      return onwards(sale, null);
    case 'toPay':
      return onwards(sale, participantsMissing(sale));
    case 'back':
      return back(sale);
    case 'till':
      return tillChanged(sale, happening.till);
    case 'payment':
      return payment(sale, happening.id, happening.proofs);
    case 'charge':
      return charged(sale, happening.id, happening.proofs);
    case 'reverse':
      return reversed(sale, happening.id, happening.part);
    case 'chargeFound':
      return chargeFound(sale, happening.attempt);
    case 'chargeBegun':
      return chargeBegun(sale);
    case 'chargeRefused':
      return chargeRefused(sale, happening.answer);
    case 'chargeAgain':
      return chargedAgain(sale, happening.id);
    case 'leaveCard':
      return leavingFor(sale, happening.way);
    case 'chargeLeft':
      return chargeLeft(sale);
    case 'setAside':
      return setAside(sale);
    case 'chargeApproved':
      return chargeApproved(sale, happening.attempt, happening.id);
    case 'chargesKnown':
      return chargesKnown(sale, happening.approved);
    case 'ranOut':
      return ranOut(sale);
    case 'voided':
      return sale.stage === 'held' ? { ...inHandOf(sale), stage: 'releasing' } : sale;
    case 'heldAgain':
      return heldAgain(sale, happening.gifts);
    case 'forgotten':
      return forgotten(sale);
    case 'takenOver':
      return takenOver(sale, happening.order);
    case 'reserved':
      return reserved(sale, happening.order);
    case 'endedBy':
      return endedBy(sale, happening.status, happening.by);
    case 'nextCustomer':
      return nextCustomer(sale);
    case 'undoAsked':
      return undoAsked(sale, happening.sinceMs);
    case 'undoConfirmed':
      return undoConfirmed(sale, happening.id, happening.attemptIds);
    case 'undoLeft':
      return undoLeft(sale);
    case 'operatorChanged':
      return operatorChanged(sale);
    case 'lookedAgain':
      // Wishes on their way must not be overtaken by a look at how it was before them.
      return hasOrder(sale) && due(sale) === null ? { ...sale, stale: true } : sale;
    case 'opened':
      return opened(sale, happening.hold);
    case 'sent':
      return sent(sale, happening.command);
    case 'succeeded':
      return succeeded(sale, happening.command, happening);
    case 'failed':
      return failed(sale, happening.command, happening.answer);
  }
}
