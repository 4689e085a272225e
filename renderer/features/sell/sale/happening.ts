import type { Act } from '../../../../core/contract/act.ts';
import type { Attempt } from '../../../../core/contract/attempt.ts';
import type { AttemptId, CommandId, EventId } from '../../../../core/contract/ids.ts';
import type { Order, OrderStatus } from '../../../../core/contract/order.ts';
import type { PaymentInput } from '../../../../core/contract/payments.ts';
import type { Answer } from '../../../api/answers.ts';
import type { Chosen } from '../../../ui/pay/methods.tsx';
import type { Till } from '../../../ui/pay/till.ts';
import type { Proof } from '../pay/proofs.ts';
import type { Answered, Command, Hold } from './command.ts';
import type { Typed } from './draft.ts';
import type { Gift, Gifts } from './gift.ts';
import type { Offer } from './wanted.ts';

/** Everything that can happen to a sale: what the clerk does, what the clock says, what comes back. */
export type Happening =
  | { readonly type: 'searched'; readonly text: string }
  | { readonly type: 'eventChosen'; readonly eventId: EventId }
  /** Back to all events; what is wanted of this one stays. */
  | { readonly type: 'eventLeft' }
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
  /** The card is to be charged at the terminal, or a part that it was charged is to go back. */
  | { readonly type: 'charge'; readonly id: AttemptId; readonly proofs: readonly Proof[] }
  | { readonly type: 'reverse'; readonly id: AttemptId; readonly part: PaymentInput }
  | { readonly type: 'chargeFound'; readonly attempt: Attempt }
  /** It is written down: the places are kept from now on, also of a hold that had run out. */
  | { readonly type: 'chargeBegun' }
  /** It was not, for what has become of the order. */
  | { readonly type: 'chargeRefused'; readonly answer: Answer }
  | { readonly type: 'chargeAgain'; readonly id: AttemptId }
  | { readonly type: 'leaveCard'; readonly way: Chosen }
  | { readonly type: 'chargeLeft' }
  | { readonly type: 'setAside' }
  | { readonly type: 'chargeApproved'; readonly attempt: Attempt; readonly id: CommandId }
  /** All charges of the order that are approved and pay nothing yet. */
  | { readonly type: 'chargesKnown'; readonly approved: readonly Attempt[] }
  | { readonly type: 'ranOut' }
  | { readonly type: 'voided' }
  /** What was on the house is given away once more: by new ids, for its tickets are new. */
  | { readonly type: 'heldAgain'; readonly gifts: Gifts }
  | { readonly type: 'forgotten' }
  | { readonly type: 'takenOver'; readonly order: Order }
  /** The order waits for its buyer from now on. */
  | { readonly type: 'reserved'; readonly order: Order }
  /** A hold that was left open, and was to be given back. */
  | { readonly type: 'endedBy'; readonly status: OrderStatus; readonly by: Act }
  | { readonly type: 'nextCustomer' }
  /** The last sale is to be undone, so many milliseconds after it. */
  | { readonly type: 'undoAsked'; readonly sinceMs: number }
  | {
      readonly type: 'undoConfirmed';
      readonly id: CommandId;
      readonly attemptIds?: readonly AttemptId[];
    }
  | { readonly type: 'undoLeft' }
  | { readonly type: 'operatorChanged' }
  | { readonly type: 'lookedAgain' }
  | { readonly type: 'focus'; readonly on: string }
  | { readonly type: 'opened'; readonly hold: Hold }
  | { readonly type: 'sent'; readonly command: Command }
  | ({ readonly type: 'succeeded'; readonly command: Command } & Answered)
  | { readonly type: 'failed'; readonly command: Command; readonly answer: Answer };
