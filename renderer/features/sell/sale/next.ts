import type { CommandId, EventId, OrderId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { Answer } from '../../../api/answers.ts';
import type { Till } from '../pay/till.ts';
import { type Command, due } from './due.ts';
import { failed } from './failed.ts';
import { withoutPlace, withQuantity } from './places.ts';
import {
  cleared,
  focused,
  focusOn,
  type Lines,
  type Offer,
  type Sale,
  type Typed,
} from './sale.ts';
import { succeeded } from './succeeded.ts';
import { eventChosen, heldAgain, takenOver } from './take-up.ts';
import { back, onwards, participantsMissing, payment, ranOut } from './to-pay.ts';

/** Everything that can happen to a sale: what the clerk does, what the clock says, what comes back. */
export type Happening =
  | { readonly type: 'searched'; readonly text: string }
  | { readonly type: 'eventChosen'; readonly eventId: EventId }
  | { readonly type: 'quantity'; readonly offer: Offer; readonly quantity: number }
  | { readonly type: 'placeReleased'; readonly key: string }
  | { readonly type: 'typed'; readonly rows: Readonly<Record<string, Partial<Typed>>> }
  | { readonly type: 'pauseInTyping' }
  /** From the tickets to whatever is still missing, and then to the money. */
  | { readonly type: 'onwards' }
  | { readonly type: 'toPay' }
  | { readonly type: 'back' }
  | { readonly type: 'till'; readonly till: Partial<Till> }
  | { readonly type: 'payment'; readonly id: CommandId }
  | { readonly type: 'ranOut' }
  | { readonly type: 'voided' }
  | { readonly type: 'heldAgain' }
  | { readonly type: 'forgotten' }
  | { readonly type: 'takenOver'; readonly order: Order }
  | { readonly type: 'nextCustomer' }
  | { readonly type: 'lookedAgain' }
  | { readonly type: 'focus'; readonly on: string }
  | { readonly type: 'opened'; readonly id: OrderId; readonly lines: Lines }
  | { readonly type: 'sent'; readonly command: Command }
  | { readonly type: 'succeeded'; readonly command: Command; readonly order: Order }
  | { readonly type: 'failed'; readonly command: Command; readonly answer: Answer };

function typed(sale: Sale, rows: Readonly<Record<string, Partial<Typed>>>): Sale {
  const places = sale.places.map(place => {
    const change = rows[place.key];
    return change === undefined
      ? place
      : {
          ...place,
          typed: { ...place.typed, ...change },
          edition: place.edition + 1,
          unsaved: null,
        };
  });
  return { ...sale, places, saveDue: false, problem: null };
}

/** What a happening makes of a sale. Pure: ids and answers come from outside. */
export function next(sale: Sale, happening: Happening): Sale {
  switch (happening.type) {
    case 'searched':
      return { ...sale, search: happening.text };
    case 'eventChosen':
      return eventChosen(sale, happening.eventId);
    case 'quantity':
      return withQuantity(
        { ...sale, released: null, problem: null },
        happening.offer,
        happening.quantity,
      );
    case 'placeReleased':
      return sale.payment === null ? withoutPlace(sale, happening.key) : sale;
    case 'typed':
      return typed(sale, happening.rows);
    case 'pauseInTyping':
      return { ...sale, saveDue: true };
    case 'onwards':
      return onwards(sale, null);
    case 'toPay':
      return onwards(sale, participantsMissing(sale));
    case 'back':
      return back(sale);
    case 'till':
      return sale.payment === null
        ? { ...sale, till: { ...sale.till, ...happening.till }, problem: null }
        : sale;
    case 'payment':
      return payment(sale, happening.id);
    case 'ranOut':
      return ranOut(sale);
    case 'voided':
      return sale.order === null || sale.payment !== null || sale.stage === 'done'
        ? sale
        : { ...sale, voiding: true };
    case 'heldAgain':
      return heldAgain(sale);
    case 'forgotten':
      return { ...sale, released: null, spare: [], problem: null };
    case 'takenOver':
      return takenOver(sale, happening.order);
    case 'nextCustomer':
      return focused({ ...cleared(sale), search: '' }, focusOn.search);
    case 'lookedAgain':
      // Wishes on their way must not be overtaken by a look at how it was before them.
      return sale.order === null || sale.stage === 'done' || due(sale) !== null
        ? sale
        : { ...sale, stale: true };
    case 'focus':
      return focused(sale, happening.on);
    case 'opened':
      return {
        ...sale,
        opening: { id: happening.id, lines: happening.lines },
        handled: [...sale.handled, happening.id],
      };
    case 'sent':
      return { ...sale, sending: happening.command.kind };
    case 'succeeded':
      return succeeded(sale, happening.command, happening.order);
    case 'failed':
      return failed(sale, happening.command, happening.answer);
  }
}
