import type { payments } from '../../drizzle/schema/index.ts';
import { asWay } from '../contract/payments.ts';

/** A payment as screens see it. */
export const shownPayment = (payment: typeof payments.$inferSelect) => ({
  ...payment,
  ...asWay(payment.method, payment.methodName),
  changeMinor: (payment.tenderedMinor ?? payment.amountMinor) - payment.amountMinor,
  at: payment.createdAt.toISOString(),
});
