import { z } from 'zod';
import { Act } from './act.ts';
import { OperatorId } from './ids.ts';
import { Minor, SignedMinor } from './money.ts';
import { PaymentMethod } from './payments.ts';

/** What is refused where places or money of an order go back. */
export const refusalsOfMoneyBack = {
  /** Somebody has cancelled these tickets already; `by` says who. */
  ALREADY_CANCELLED: {
    status: 409,
    data: z.object({ ticketIds: z.array(z.string()), by: Act.nullable() }),
  },
  /** What is to go back does not come to what must go back. */
  REFUND_DIFFERS: { status: 409, data: z.object({ amountMinor: Minor }) },
  /** Less was paid by this method. */
  REFUND_TOO_LARGE: {
    status: 409,
    data: z.object({ method: PaymentMethod, name: z.string().optional(), mostMinor: Minor }),
  },
  /** What the new tickets cost less what those returned really cost is another sum by now. */
  DIFFERENCE_CHANGED: { status: 409, data: z.object({ differenceMinor: SignedMinor }) },
  /** No more is kept of cancelled tickets than they brought. */
  FEE_TOO_LARGE: { status: 409, data: z.object({ mostMinor: Minor }) },
  /** No more is taken off tickets than they still cost. */
  ALLOWANCE_TOO_LARGE: { status: 409, data: z.object({ mostMinor: Minor }) },
  /**
   * More money goes back than the operator may give alone, at once, of one order, or on one day; or by another
   * method than it came by: whose PIN at this counter confirms it. Where the order has another currency than the
   * limit, any amount is more.
   */
  APPROVAL_NEEDED: {
    status: 409,
    data: z.object({
      why: z.enum(['amount', 'order', 'day', 'method']),
      amountMinor: Minor,
      /** With what went back of this order before; where the day is why, with what they gave back on it. */
      togetherMinor: Minor,
      currency: z.string(),
      /** Null is none, where another method is why. */
      limitMinor: Minor.nullable(),
      limitCurrency: z.string(),
      approvers: z.array(z.object({ id: OperatorId, name: z.string() })),
    }),
  },
} as const;
