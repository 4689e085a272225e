import { and, asc, eq, ne, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { payments } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted, type Reading, signedIn } from '../context.ts';
import type { CommandId, OrderId } from '../contract/ids.ts';
import { balancing, Minor, SignedMinor, sum } from '../contract/money.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import type { OrderRecord } from '../locks/orders.ts';
import { insertPayments } from './insert-payments.ts';

/** What goes back when an order is taken back. */
export interface Refund {
  readonly currency: string;
  /** What balances its payments, per method. */
  readonly taken: readonly {
    method: 'cash' | 'card' | 'transfer' | 'complimentary';
    amountMinor: SignedMinor;
  }[];
  /** All of it. */
  readonly amountMinor: Minor;
}

/** What an order was paid with; tickets on the house brought nothing, and their payments of old neither. @throws NotPermitted where money goes back */
export async function refundOf(
  tx: ReadTx,
  context: Reading,
  { id, currency }: Pick<OrderRecord, 'id' | 'currency'>,
): Promise<Refund> {
  const methods = await tx
    .select({
      method: payments.method,
      amountMinor: sql`sum(${payments.amountMinor})`.mapWith(total =>
        SignedMinor.parse(Number(total)),
      ),
    })
    .from(payments)
    .where(and(eq(payments.orderId, id), ne(payments.method, 'complimentary')))
    .groupBy(payments.method)
    .orderBy(asc(payments.method));
  const taken = methods.filter(each => each.amountMinor !== 0);
  if (taken.length > 0) mustBePermitted(context, 'refund');
  return { currency, taken, amountMinor: Minor.parse(sum(taken.map(each => each.amountMinor))) };
}

/** One balancing payment per method, so that the order's money sums to nothing; booked under this command. */
export async function giveBack(
  tx: Tx,
  context: Context,
  { id: commandId, orderId }: { id: CommandId; orderId: OrderId },
  { taken }: Refund,
): Promise<void> {
  if (taken.length === 0) return;
  await insertPayments(
    tx,
    taken.map(({ method, amountMinor }, position) => ({
      id: v7(),
      orderId,
      commandId,
      position,
      method,
      amountMinor: balancing(amountMinor),
      tenderedMinor: null,
      reference: null,
      operatorId: signedIn(context).id,
      counterId: context.counterId,
    })),
  );
}
