import { z } from 'zod';
import { CommandId, OrderId, PaymentId } from './ids.ts';
import { command } from './operation.ts';
import { MethodName, nameOfMethod, Payment, PaymentMethod } from './payments.ts';
import { refuses } from './refusals.ts';
import { line } from './text.ts';

/** Operations on payments that are booked. */
export const correcting = {
  /**
   * Changes by which method a payment came, the most common slip: what balances it and the same money by the other
   * method, which is answered. One's own, or with `viewShifts` anybody's; only in the open shift at this counter in
   * which it was booked, or without shifts on the same day at the same counter. Once: what comes of it can be
   * corrected again.
   */
  correct: command('sell', ['orders'])
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'NOT_CORRECTABLE',
        'METHOD_UNKNOWN',
        'NO_SHIFT',
        'COUNTING',
        'WRONG_CURRENCY',
        'DRAWER_EMPTY',
        'ATTEMPT_OPEN',
      ),
    )
    .input(
      z
        .object({
          id: CommandId,
          orderId: OrderId,
          paymentId: PaymentId,
          method: PaymentMethod.exclude(['complimentary']),
          /** Of `other` alone: one that the settings have now. */
          name: MethodName.optional(),
          reference: line(100).optional(),
        })
        .refine(...nameOfMethod),
    )
    .output(z.object({ payment: Payment })),
};
