import { mustBePermitted, type Reading } from '../context.ts';
import type { AttemptId, OrderId } from '../contract/ids.ts';
import { Minor, SignedMinor, sum } from '../contract/money.ts';
import { isSameWay, type RefundInput, type Way, waysIn } from '../contract/payments.ts';
import { type Part, sharedOut } from '../contract/refund.ts';
import {
  backInCoins,
  cashBack,
  comesTo,
  exactOf,
  hasRounding,
  type Paid,
} from '../contract/rounding.ts';
import type { ReadTx } from '../database/pool.ts';
import type { OrderRecord } from '../locks/orders.ts';
import { type May, refuse } from '../refusal.ts';
import { paidBy } from './paid-by.ts';

export interface Rounding {
  readonly before: SignedMinor;
  readonly after: SignedMinor;
}

/** What goes back when an order, or something in it, is taken back. */
export interface Refund {
  readonly orderId: OrderId;
  readonly currency: string;
  /** What is balanced, per method. */
  readonly taken: readonly Part<Minor>[];
  readonly amountMinor: Minor;
  /** What prices say of it; in cash it can be more, or less. */
  readonly dueMinor: SignedMinor;
  /** The rounding of the order before it and after. */
  readonly rounding: Rounding;
  /** Some of it by a method by which none of it came. */
  readonly isByAnother: boolean;
  /** What terminals have given back of it already. */
  readonly attemptIds: readonly AttemptId[];
}

/** How so much goes back: by the methods it came from, the last first. @throws NotPermitted where money does */
export function refundOf(
  context: Reading,
  { id }: Pick<OrderRecord, 'id'>,
  paid: Paid,
  dueMinor: SignedMinor,
): Refund {
  const taken = backInCoins(paid, sharedOut(exactOf(paid), dueMinor));
  return permitted(context, asRefund(id, paid, dueMinor, taken));
}

/** All the money of an order, by just the methods that it came by. Asks nobody whether it may. */
export async function refundOfWhole(
  tx: ReadTx,
  order: Pick<OrderRecord, 'id' | 'currency'>,
): Promise<Refund> {
  const paid = await paidBy(tx, order);
  const allMinor = sum(paid.byMethod.map(each => each.amountMinor));
  const dueMinor = SignedMinor.parse(allMinor - paid.roundingMinor);
  return asRefund(order.id, paid, dueMinor, sharedOut(paid.byMethod, allMinor));
}

/**
 * The same money by other methods: no more by one than was paid by it, or all that is wished by one that it was not
 * paid by; but by another method of the settings only what came by it. In cash it is what coins make of it. Refuses
 * REFUND_DIFFERS, REFUND_TOO_LARGE.
 */
export function asWished(
  context: Reading & May<'REFUND_DIFFERS' | 'REFUND_TOO_LARGE'>,
  refund: Refund,
  paid: Paid,
  wished: readonly RefundInput[] | undefined,
): Refund {
  if (!wished) return refund;
  const dueMinor = Minor.parse(refund.dueMinor);
  const amountMinor = comesTo(dueMinor, wished, minor => cashBack(paid, minor));
  if (sum(wished.map(each => each.amountMinor)) !== amountMinor) {
    refuse(context, 'REFUND_DIFFERS', { amountMinor });
  }
  const most = (way: Way) =>
    Minor.parse(Math.max(0, paid.byMethod.find(each => isSameWay(each, way))?.amountMinor ?? 0));
  const taken = byWayOf(wished);
  for (const { amountMinor: back, ...way } of taken) {
    const mostMinor = most(way);
    if ((mostMinor > 0 || way.method === 'other') && back > mostMinor)
      refuse(context, 'REFUND_TOO_LARGE', { ...way, mostMinor });
  }
  const isByAnother = taken.some(each => most(each) === 0);
  const attemptIds = wished.flatMap(each => each.attemptId ?? []);
  return permitted(context, {
    ...asRefund(refund.orderId, paid, dueMinor, taken),
    ...{ isByAnother, attemptIds },
  });
}

function asRefund(
  orderId: OrderId,
  paid: Paid,
  dueMinor: SignedMinor,
  taken: readonly Part<Minor>[],
): Refund {
  const { currency, roundingMinor: before } = paid;
  const amountMinor = Minor.parse(sum(taken.map(each => each.amountMinor)));
  const after = hasRounding(currency) ? SignedMinor.parse(before + dueMinor - amountMinor) : before;
  const rounding = { before, after };
  return {
    orderId,
    currency,
    taken,
    amountMinor,
    dueMinor,
    rounding,
    isByAnother: false,
    attemptIds: [],
  };
}

function permitted(context: Reading, refund: Refund): Refund {
  if (refund.amountMinor > 0) mustBePermitted(context, 'refund');
  return refund;
}

/** By card it may be several, each given back by a terminal or by hand. */
const byWayOf = (wished: readonly RefundInput[]): Part<Minor>[] =>
  waysIn(wished).map(way => ({
    ...way,
    amountMinor: Minor.parse(
      sum(wished.filter(each => isSameWay(each, way)).map(each => each.amountMinor)),
    ),
  }));
