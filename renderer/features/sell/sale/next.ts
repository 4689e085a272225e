import type { CommandId, EventId, OrderId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/orders.ts';
import type { Answer } from '../../../api/answers.ts';
import { firstMissing, missingOf } from '../participants/row.ts';
import { emptyTill, paymentsOf, type Till } from '../pay/till.ts';
import type { Command } from './due.ts';
import { failed } from './failed.ts';
import { folded } from './folded.ts';
import { placesOf, withoutPlace, withQuantity } from './places.ts';
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

/** Every ticket that has no complete participant, as the database would say it. */
const participantsMissing = (sale: Sale): Answer => ({
  kind: 'refusal',
  code: 'PARTICIPANTS_MISSING',
  data: {
    ticketIds: sale.places
      .filter(place => missingOf(place, sale.order).length > 0)
      .map(place => place.ticketId ?? place.key),
  },
});

/** To the money, or to the first field that is still missing before it. */
function onwards(sale: Sale, problem: Answer | null): Sale {
  if (sale.stage !== 'choosing' || sale.places.length === 0) return sale;
  const missing = firstMissing(sale);
  if (missing === null)
    return focused({ ...sale, stage: 'paying', saveDue: true, problem: null }, focusOn.amount);
  return focused(
    { ...sale, saveDue: true, problem },
    focusOn.field(missing.place.key, missing.field),
  );
}

function payment(sale: Sale, id: CommandId): Sale {
  // A second Enter must not become a second payment: one decision at a time.
  if (sale.stage !== 'paying' || sale.payment !== null || sale.order === null) return sale;
  // The total on the screen belongs to places that are still on their way to the database.
  if (sale.order.tickets.filter(each => each.status === 'held').length !== sale.places.length)
    return sale;
  const { totalMinor } = sale.order;
  const payments = paymentsOf(sale.till, totalMinor);
  if (payments === null) return focused(sale, focusOn.amount);
  return {
    ...sale,
    payment: { id, expectedTotalMinor: totalMinor, payments },
    problem: null,
    saveDue: true,
  };
}

/** While the money is being counted a hold may run out: the payment still takes free places back. */
function ranOut(sale: Sale): Sale {
  if (sale.order === null || sale.stage === 'done') return sale;
  const saved = sale.places.every(each => each.edition === each.kept);
  return sale.stage === 'paying' && saved ? { ...sale, lapsed: true } : folded(sale, 'ranOut');
}

const back = (sale: Sale): Sale =>
  sale.stage !== 'paying' || sale.payment !== null
    ? sale
    : sale.lapsed
      ? folded(sale, 'ranOut')
      : focused({ ...sale, stage: 'choosing', problem: null }, focusOn.classes);

function heldAgain(sale: Sale): Sale {
  if (sale.released === null) return sale;
  const { places } = sale.released;
  const missing = firstMissing({ ...sale, places });
  const eventId = sale.released.order.events[0]?.id ?? sale.eventId;
  return focused(
    { ...cleared(sale), eventId, places, saveDue: true },
    missing === null ? focusOn.classes : focusOn.field(missing.place.key, missing.field),
  );
}

function takenOver(sale: Sale, order: Order): Sale {
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

/** What a happening makes of a sale. Pure: ids and answers come from outside. */
export function next(sale: Sale, happening: Happening): Sale {
  switch (happening.type) {
    case 'searched':
      return { ...sale, search: happening.text };
    case 'eventChosen':
      return focused({ ...sale, eventId: happening.eventId, notes: {} }, focusOn.classes);
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
      return focused({ ...cleared(sale), search: '', till: emptyTill }, focusOn.search);
    case 'lookedAgain':
      return sale.order === null || sale.stage === 'done' ? sale : { ...sale, stale: true };
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
