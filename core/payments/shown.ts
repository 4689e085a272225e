import type { payments } from '../../drizzle/schema/index.ts';

/** A payment as screens see it. */
export const shownPayment = (payment: typeof payments.$inferSelect) => ({
  ...payment,
  changeMinor: (payment.tenderedMinor ?? payment.amountMinor) - payment.amountMinor,
  at: payment.createdAt.toISOString(),
});
