import type { Act } from '../../../../core/contract/act.ts';
import type { AttemptId, TicketId } from '../../../../core/contract/ids.ts';
import type { Minor } from '../../../../core/contract/money.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { Chosen } from '../../../ui/pay/methods.tsx';
import type { Till } from '../../../ui/pay/till.ts';
import type { Payment } from '../pay/payment.ts';
import type { Proof } from '../pay/proofs.ts';
import type { Hold } from './command.ts';
import type { Common } from './common.ts';
import type { Drafts } from './draft.ts';
import type { Gifts, Reasons } from './gift.ts';
import type { Wish } from './wanted.ts';

/** Which ticket each wanted place has got, by the key of the place. */
export type Tickets = Readonly<Record<string, TicketId>>;

/** A customer who wants something. */
export interface Wishing extends Common {
  readonly wish: Wish;
  /** Also those of places that were taken back: the next place of their class gets them again. */
  readonly drafts: Drafts;
  /** What is to be on the house, or no more. */
  readonly gifts: Gifts;
  /** What is typed is to be saved now, not after the next pause. */
  readonly saveDue: boolean;
  /** The pay panel, also while the clerk has gone back from it. */
  readonly till: Till;
  /** The money was to be taken before the sum stood: it is said, and nothing is taken unseen. */
  readonly early: boolean;
}

/** A customer for whom the database holds an order. */
export interface InHand extends Wishing {
  /** What the database said last. */
  readonly order: Order;
  readonly tickets: Tickets;
  /** The order must be read again before anything else. */
  readonly stale: boolean;
}

/** Nothing is wanted. */
export interface Idle extends Common {
  readonly stage: 'idle';
  /** Of places that were taken back. */
  readonly drafts: Drafts;
  /** What was reserved just now, to be told to the customer before the next one. */
  readonly reserved: Order | null;
}

/** An order whose places are free again, ready to be held once more as it was. */
export interface Released extends Common {
  readonly stage: 'released';
  readonly why: 'ranOut' | 'uncharged' | 'voided' | 'elsewhere';
  /** Who ended it, where that was not this window. */
  readonly by: Act | null;
  readonly order: Order;
  readonly wish: Wish;
  readonly drafts: Drafts;
  /** Why places were on the house, or were to be. */
  readonly reasons: Reasons;
}

/** The first hold is on its way. */
export interface Holding extends Wishing {
  readonly stage: 'holding';
  /** Null until it has its id, and again once it was refused and something else is still wanted. */
  readonly hold: Hold | null;
  /** The clerk is on the way to the money already. */
  readonly toPay: boolean;
}

/** The order is held and follows every wish. */
export interface Held extends InHand {
  readonly stage: 'held';
}

/** The clerk gives everything back; the answer is on its way. */
export interface Releasing extends InHand {
  readonly stage: 'releasing';
}

/** The money is being counted. */
export interface Paying extends InHand {
  readonly stage: 'paying';
}

/** The hold ran out while the money was counted: a payment may still take its places back. */
export interface Lapsed extends InHand {
  readonly stage: 'lapsed';
}

/** What a terminal is asked for at the money of a sale. */
export interface Charge {
  /** Made once for each decision, and again for each new try. */
  readonly id: AttemptId;
  readonly amountMinor: Minor;
  /** What the clerk saw of all that is due as it was decided. */
  readonly totalMinor: Minor;
  /** The charge that goes back; null where the card is charged. */
  readonly ofAttemptId: AttemptId | null;
  /** It was begun before, and is only followed. */
  readonly isFound: boolean;
  /** Once it is approved everything is paid, and these proofs were seen for that; null where it is a part. */
  readonly pays: { readonly proofs: readonly Proof[] } | null;
  /** The clerk wants another way of paying instead, once the terminal has let go. */
  readonly leavingFor: Chosen | null;
}

/** A terminal is at work for it: nothing changes until it has answered. */
export interface Charging extends InHand {
  readonly stage: 'charging';
  readonly charge: Charge;
  readonly lapsed: boolean;
}

/** The clerk took the money: nothing changes until the database has answered. */
export interface Taking extends InHand {
  readonly stage: 'taking';
  readonly payment: Payment;
  readonly lapsed: boolean;
}

/** Sold. */
export interface Done extends Common {
  readonly stage: 'done';
  readonly order: Order;
  /** Who took the money, where that was not this window: then no change is to be given here. */
  readonly by: Act | null;
}

export type WithOrder = Held | Releasing | Paying | Lapsed | Charging | Taking;

export type WithWish = Holding | WithOrder;

/**
 * A sale as it stands on the screen. It goes one way: what the clerk chooses becomes the wish, the
 * wish becomes a command, and the answer becomes the order that is shown.
 */
export type Sale = Idle | Released | Holding | WithOrder | Done;
