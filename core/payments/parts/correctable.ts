import { asc, eq, type SQL } from 'drizzle-orm';
import { payments } from '../../../drizzle/schema/index.ts';
import type { Context } from '../../context.ts';
import type { ShiftId } from '../../contract/ids.ts';
import { asWay, isSameWay, type Way } from '../../contract/payments.ts';
import type { RefusalData } from '../../contract/refusals.ts';
import { isInCoins, type Paid } from '../../contract/rounding.ts';
import type { ReadTx } from '../../database/pool.ts';
import { isOfToday } from '../of-today.ts';
import { paidBy } from '../paid-by.ts';

export type PaymentRecord = typeof payments.$inferSelect;

/** The first of those that a condition finds, in their sequence. */
export async function onePayment(
  tx: ReadTx,
  which: SQL | undefined,
): Promise<PaymentRecord | undefined> {
  const [payment] = await tx.select().from(payments).where(which).orderBy(asc(payments.position));
  return payment;
}

/** Why the method of a payment stays as it is; null where it may be changed. */
export async function whyNot(
  tx: ReadTx,
  { counterId }: Pick<Context, 'counterId'>,
  currency: string,
  payment: PaymentRecord,
  way: Way,
  shiftId: ShiftId | null,
): Promise<RefusalData<'NOT_CORRECTABLE'>['why'] | null> {
  if (payment.method === 'complimentary') return 'free';
  if (await onePayment(tx, eq(payments.correctsId, payment.id))) return 'corrected';
  if (payment.amountMinor < 0) return 'refund';
  if (payment.shiftId !== shiftId) return 'shift';
  if (shiftId === null && payment.counterId !== counterId) return 'counter';
  if (shiftId === null && !(await isOfToday(tx, payment))) return 'day';
  const wrong = asWay(payment.method, payment.methodName);
  if (isSameWay(wrong, way)) return 'same';
  if (payment.attemptId !== null) return 'terminal';
  const paid = await paidBy(tx, { id: payment.orderId, currency });
  if (isRounded(paid, payment, way)) return 'rounding';
  const left = paid.byMethod.find(each => isSameWay(each, wrong))?.amountMinor ?? 0;
  return left < payment.amountMinor ? 'givenBack' : null;
}

/** What was paid for it in cash is another sum than by any other method. */
const isRounded = (paid: Paid, payment: PaymentRecord, { method }: Way): boolean =>
  payment.method === 'cash'
    ? paid.roundingMinor !== 0
    : method === 'cash' && !isInCoins(payment.amountMinor, paid.currency);
