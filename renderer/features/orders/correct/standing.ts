import { sum } from '../../../../core/contract/money.ts';
import { isSameWay, type Payment } from '../../../../core/contract/payments.ts';

/**
 * Payments whose method can still be put right: those that stand as they were booked, and of which nothing went
 * back. Whether it is their shift and counter, the answer says.
 */
export function standingOf(payments: readonly Payment[]): Payment[] {
  const corrected = new Set(payments.map(each => each.correctsId));
  const left = (payment: Payment) =>
    sum(payments.filter(each => isSameWay(each, payment)).map(each => each.amountMinor));
  return payments.filter(
    payment =>
      payment.method !== 'complimentary' &&
      payment.amountMinor > 0 &&
      !corrected.has(payment.id) &&
      left(payment) >= payment.amountMinor,
  );
}
