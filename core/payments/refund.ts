import { and, asc, eq, ne } from 'drizzle-orm';
import { v7 } from 'uuid';
import { payments } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted, type Reading, signedIn } from '../context.ts';
import type { CommandId, OrderId, ShiftId } from '../contract/ids.ts';
import { balancing, Minor, type SignedMinor, sum } from '../contract/money.ts';
import type { PaymentMethod, RefundInput } from '../contract/payments.ts';
import { moneyOf, type Part, paidByMethod, sharedOut } from '../contract/refund.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import type { OrderRecord } from '../locks/orders.ts';
import { type May, refuse } from '../refusal.ts';
import { insertPayments } from './insert-payments.ts';

/** What goes back when an order, or something in it, is taken back. */
export interface Refund {
  readonly orderId: OrderId;
  readonly currency: string;
  /** What is balanced, per method. */
  readonly taken: readonly Part<Minor>[];
  /** The money among it: tickets on the house brought none. */
  readonly amountMinor: Minor;
  /** Some of it by a method by which none of it came. */
  readonly isByAnother: boolean;
}

/** What was paid of an order by each method, less what went back; payments on the house of old count in no sum. */
export async function paidBy(tx: ReadTx, orderId: OrderId): Promise<Part[]> {
  const all = await tx
    .select({ method: payments.method, amountMinor: payments.amountMinor })
    .from(payments)
    .where(and(eq(payments.orderId, orderId), ne(payments.method, 'complimentary')))
    .orderBy(asc(payments.createdAt), asc(payments.commandId), asc(payments.position));
  return paidByMethod(all);
}

/** How so much goes back: by the methods it came from, the last first. @throws NotPermitted where money does */
export function refundOf(
  context: Reading,
  { id, currency }: Pick<OrderRecord, 'id' | 'currency'>,
  paid: readonly Part[],
  dueMinor: SignedMinor,
): Refund {
  const taken = sharedOut(paid, dueMinor);
  const amountMinor = Minor.parse(sum(moneyOf(taken).map(each => each.amountMinor)));
  if (amountMinor > 0) mustBePermitted(context, 'refund');
  return { orderId: id, currency, taken, amountMinor, isByAnother: false };
}

/** All the money of an order, by just the methods that it came by. Asks nobody whether it may. */
export async function refundOfWhole(
  tx: ReadTx,
  { id, currency }: Pick<OrderRecord, 'id' | 'currency'>,
): Promise<Refund> {
  const paid = await paidBy(tx, id);
  const amountMinor = Minor.parse(sum(paid.map(each => each.amountMinor)));
  const taken = sharedOut(paid, amountMinor);
  return { orderId: id, currency, taken, amountMinor, isByAnother: false };
}

/**
 * The same money by other methods: no more by one than was paid by it, or all that is wished by one that it was not
 * paid by. Refuses REFUND_DIFFERS, REFUND_TOO_LARGE.
 */
export function asWished(
  may: May<'REFUND_DIFFERS' | 'REFUND_TOO_LARGE'>,
  refund: Refund,
  paid: readonly Part[],
  wished: readonly RefundInput[] | undefined,
): Refund {
  if (!wished) return refund;
  const { amountMinor } = refund;
  if (sum(wished.map(each => each.amountMinor)) !== amountMinor) {
    refuse(may, 'REFUND_DIFFERS', { amountMinor });
  }
  const most = (method: PaymentMethod) =>
    Minor.parse(Math.max(0, paid.find(each => each.method === method)?.amountMinor ?? 0));
  for (const { method, amountMinor: back } of wished) {
    const mostMinor = most(method);
    if (mostMinor > 0 && back > mostMinor) refuse(may, 'REFUND_TOO_LARGE', { method, mostMinor });
  }
  return {
    ...refund,
    taken: [...wished, ...refund.taken.filter(each => each.method === 'complimentary')],
    isByAnother: wished.some(each => most(each.method) === 0),
  };
}

/** One balancing payment per method, booked under this command. */
export async function giveBack(
  tx: Tx,
  context: Context,
  commandId: CommandId,
  refund: Refund,
  shiftId: ShiftId | null,
): Promise<void> {
  if (refund.taken.length === 0) return;
  await insertPayments(
    tx,
    refund.taken.map(({ method, amountMinor }, position) => ({
      id: v7(),
      orderId: refund.orderId,
      commandId,
      position,
      method,
      amountMinor: balancing(amountMinor),
      tenderedMinor: null,
      reference: null,
      operatorId: signedIn(context).id,
      counterId: context.counterId,
      shiftId,
    })),
  );
}
