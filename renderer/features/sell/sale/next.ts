import type { Act } from '../../../../core/contract/act.ts';
import type { CommandId, EventId } from '../../../../core/contract/ids.ts';
import type { Order, OrderStatus } from '../../../../core/contract/order.ts';
import type { Answer } from '../../../api/answers.ts';
import type { Proof } from '../pay/proofs.ts';
import type { Till } from '../pay/till.ts';
import type { Answered, Command, Hold } from './command.ts';
import type { Typed } from './draft.ts';
import { due } from './due.ts';
import { failed } from './failure.ts';
import { focused } from './focus.ts';
import type { Gift } from './gift.ts';
import { given } from './gifts.ts';
import { priceChosen } from './price-chosen.ts';
import type { Offer, Sale } from './sale.ts';
import { cleared, hasOrder, hasWish, inHandOf } from './stages.ts';
import { succeeded } from './success.ts';
import {
  endedBy,
  eventChosen,
  heldAgain,
  nextCustomer,
  operatorChanged,
  takenOver,
} from './take-up.ts';
import { back, onwards, participantsMissing, payment, ranOut, tillChanged } from './to-pay.ts';
import { typed } from './typing.ts';
import { undoAsked, undoConfirmed, undoLeft } from './undoing.ts';
import { placeReleased, quantityChosen } from './wish.ts';

/** Everything that can happen to a sale: what the clerk does, what the clock says, what comes back. */
export type Happening =
  | { readonly type: 'searched'; readonly text: string }
  | { readonly type: 'eventChosen'; readonly eventId: EventId }
  | { readonly type: 'quantity'; readonly offer: Offer; readonly quantity: number }
  | { readonly type: 'placeReleased'; readonly key: string }
  | { readonly type: 'priceChosen'; readonly key: string; readonly offer: Offer }
  /** A place is on the house for a reason, or null for its price. */
  | ({ readonly type: 'given'; readonly key: string } & Gift)
  | { readonly type: 'typed'; readonly rows: Readonly<Record<string, Partial<Typed>>> }
  | { readonly type: 'pauseInTyping' }
  /** From the tickets to whatever is still missing, and then to the money. */
  | { readonly type: 'onwards' }
  | { readonly type: 'toPay' }
  | { readonly type: 'back' }
  | { readonly type: 'till'; readonly till: Partial<Till> }
  /** With what is to be seen before it. */
  | { readonly type: 'payment'; readonly id: CommandId; readonly proofs?: readonly Proof[] }
  | { readonly type: 'ranOut' }
  | { readonly type: 'voided' }
  | { readonly type: 'heldAgain' }
  | { readonly type: 'forgotten' }
  | { readonly type: 'takenOver'; readonly order: Order }
  /** A hold that was left open, and was to be given back. */
  | { readonly type: 'endedBy'; readonly status: OrderStatus; readonly by: Act }
  | { readonly type: 'nextCustomer' }
  /** The last sale is to be undone, so many milliseconds after it. */
  | { readonly type: 'undoAsked'; readonly sinceMs: number }
  | { readonly type: 'undoConfirmed'; readonly id: CommandId }
  | { readonly type: 'undoLeft' }
  | { readonly type: 'operatorChanged' }
  | { readonly type: 'lookedAgain' }
  | { readonly type: 'focus'; readonly on: string }
  | { readonly type: 'opened'; readonly hold: Hold }
  | { readonly type: 'sent'; readonly command: Command }
  | ({ readonly type: 'succeeded'; readonly command: Command } & Answered)
  | { readonly type: 'failed'; readonly command: Command; readonly answer: Answer };

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
    case 'ranOut':
      return ranOut(sale);
    case 'voided':
      return sale.stage === 'held' ? { ...inHandOf(sale), stage: 'releasing' } : sale;
    case 'heldAgain':
      return heldAgain(sale);
    case 'forgotten':
      return forgotten(sale);
    case 'takenOver':
      return takenOver(sale, happening.order);
    case 'endedBy':
      return endedBy(sale, happening.status, happening.by);
    case 'nextCustomer':
      return nextCustomer(sale);
    case 'undoAsked':
      return undoAsked(sale, happening.sinceMs);
    case 'undoConfirmed':
      return undoConfirmed(sale, happening.id);
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
