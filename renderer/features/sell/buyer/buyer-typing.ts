import { type BuyerField, buyerFields } from '../../../../core/contract/buyer.ts';
import type { CommandId, OrderId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { refusalOf } from '../../../api/answers.ts';
import {
  type BuyerDraft,
  buyerDraftOf,
  changedBuyer,
  firstHalf,
  isBlank,
} from '../../../ui/buyer/draft.ts';

export type Seen = Pick<Order, 'id' | 'buyer' | 'note' | 'buyerVersion'>;

/** Buyer and note of the order in hand, as far as this window has typed them. */
export interface BuyerTyping {
  /** As the database had it last; null while no order was in hand. */
  readonly seen: Seen | null;
  readonly typed: Partial<BuyerDraft>;
  readonly state: 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed';
  /** Why the last attempt to save did not succeed. */
  readonly error: unknown;
  /** Where the clerk is led, as something there would be lost; `turn` counts, so that the same can be meant twice. */
  readonly asked: { readonly on: BuyerField; readonly turn: number } | null;
}

export interface BuyerCall {
  readonly id: CommandId;
  readonly orderId: OrderId;
  readonly expectedVersion: number;
  readonly buyer: Partial<Record<Exclude<BuyerField, 'note'>, string | null>>;
  readonly note?: string | null;
}

export interface Calls {
  readonly save: (call: BuyerCall) => Promise<{ order: Order }>;
  readonly read: (orderId: OrderId) => Promise<{ order: Order }>;
}

/** Nobody is in hand. */
export const nothingTyped: BuyerTyping = {
  ...{ seen: null, typed: {}, state: 'untouched', error: null },
  asked: null,
};

/** What is typed, less the texts that are kept just so. */
const without = (typed: Partial<BuyerDraft>, kept: Partial<BuyerDraft>): Partial<BuyerDraft> =>
  Object.fromEntries(
    buyerFields.flatMap(field =>
      typed[field] === undefined || typed[field] === kept[field] ? [] : [[field, typed[field]]],
    ),
  );

export const isMeanwhile = (error: unknown) => refusalOf(error)?.code === 'CHANGED_MEANWHILE';

type Changed = NonNullable<ReturnType<typeof changedBuyer>>;

/** What is typed in the fields that were sent. */
export const within = (
  typed: Partial<BuyerDraft>,
  { buyer, ...rest }: Changed,
): Partial<BuyerDraft> =>
  Object.fromEntries(Object.entries(typed).filter(([field]) => field in buyer || field in rest));

/** The first field that cannot be kept, or else the first that is not kept yet. */
export const leadsTo = (more: Changed): BuyerField =>
  firstHalf(more) ?? buyerFields.find(field => field in more.buyer) ?? 'note';

/** What differs from what is stored; null: nothing does. */
export const unstored = ({ seen, typed }: BuyerTyping, kept: Partial<BuyerDraft>) =>
  seen && changedBuyer({ ...buyerDraftOf(seen), ...without(typed, kept) }, seen);

/** All that is known of the buyer of this order, to be typed for another; null: nothing is. */
export function carried({ seen, typed }: BuyerTyping, orderId: string) {
  const now = seen?.id === orderId ? { ...buyerDraftOf(seen), ...typed } : null;
  return now === null || isBlank(now) ? null : ({ typed: now, state: 'unsaved' } as const);
}
