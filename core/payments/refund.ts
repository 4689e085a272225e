import { asc, eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { payments } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted, type Reading, signedIn } from '../context.ts';
import { CommandId, type OrderId } from '../contract/ids.ts';
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
  /** The money among it: tickets on the house brought none. */
  readonly amountMinor: Minor;
}

/** What an order was paid with. @throws NotPermitted where money goes back */
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
    .where(eq(payments.orderId, id))
    .groupBy(payments.method)
    .orderBy(asc(payments.method));
  const taken = methods.filter(each => each.amountMinor !== 0);
  const money = taken.filter(each => each.method !== 'complimentary');
  if (money.length > 0) mustBePermitted(context, 'refund');
  return { currency, taken, amountMinor: Minor.parse(sum(money.map(each => each.amountMinor))) };
}

/** One balancing payment per method, so that the order's money sums to nothing. */
export async function giveBack(
  tx: Tx,
  context: Context,
  orderId: OrderId,
  { taken }: Refund,
): Promise<void> {
  if (taken.length === 0) return;
  const commandId = CommandId.parse(v7());
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
