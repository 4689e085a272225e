import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import { charges, payments } from '../../drizzle/schema/index.ts';
import { asWay } from '../contract/payments.ts';
import { type Paid, paidOf } from '../contract/rounding.ts';
import type { ReadTx } from '../database/pool.ts';
import type { OrderRecord } from '../locks/orders.ts';

/** What was paid of an order, less what went back; payments on the house of old count in no sum. */
export async function paidBy(
  tx: ReadTx,
  { id, currency }: Pick<OrderRecord, 'id' | 'currency'>,
): Promise<Paid> {
  const [booked, charged] = await Promise.all([
    tx
      .select({
        method: payments.method,
        methodName: payments.methodName,
        amountMinor: payments.amountMinor,
      })
      .from(payments)
      .where(and(eq(payments.orderId, id), ne(payments.method, 'complimentary')))
      .orderBy(asc(payments.createdAt), asc(payments.commandId), asc(payments.position))
      .execute(),
    tx
      .select({ kind: charges.kind, amountMinor: charges.amountMinor })
      .from(charges)
      .where(and(eq(charges.orderId, id), eq(charges.kind, 'rounding'), isNull(charges.voidedAt)))
      .execute(),
  ]);
  const parts = booked.map(({ method, methodName, amountMinor }) => ({
    ...asWay(method, methodName),
    amountMinor,
  }));
  return paidOf({ currency, payments: parts, charges: charged });
}
