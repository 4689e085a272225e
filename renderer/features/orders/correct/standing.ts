import { sum } from '../../../../core/contract/money.ts';
import type { Payment } from '../../../../core/contract/payments.ts';

/**
 * Payments whose method can still be put right: those that stand as they were booked, and of which nothing went
 * back. Whether it is their shift and counter, the answer says.
 */
export function standingOf(payments: readonly Payment[]): Payment[] {
  const corrected = new Set(payments.map(each => each.correctsId));
  const left = (method: Payment['method']) =>
    sum(payments.filter(each => each.method === method).map(each => each.amountMinor));
  return payments.filter(
    ({ id, method, amountMinor }) =>
      method !== 'complimentary' &&
      amountMinor > 0 &&
      !corrected.has(id) &&
      left(method) >= amountMinor,
  );
}
