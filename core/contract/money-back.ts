import { z } from 'zod';
import { Act } from './act.ts';
import { CommandId, OperatorId, OrderId, TicketId } from './ids.ts';
import { Minor } from './money.ts';
import { outside } from './operation.ts';
import { Order, OrderStatus } from './order.ts';
import { TypedPin } from './pin.ts';
import { attemptIds, ofTerminals, refunds } from './refund-input.ts';
import { refuses } from './refusals.ts';
import { line } from './text.ts';

/** After APPROVAL_NEEDED: who confirms. Looked at only where somebody must. */
export const approval = z.object({ operatorId: OperatorId, pin: TypedPin });

export const ticketIds = z
  .array(TicketId)
  .min(1)
  .max(10_000)
  .refine(all => new Set(all).size === all.length, 'repeatedTicket');

const answer = z.object({ order: Order });

/** Operations on orders that give places or money back. */
export const moneyBack = {
  /**
   * Gives the places back, and the money of a paid order the way it came, but for fees it keeps. To take a paid order back needs
   * the permission `cancel`, to give money back `refund` as well; above the operator's limit a second
   * person confirms by their PIN. With an id it may be sent again, and is answered as the first time; an
   * order that somebody else has ended is answered with whose act that was, and nothing goes back now.
   */
  cancel: outside('sell', { changes: ['events', 'orders'], journalled: true })
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'ADMITTED',
        'EVENT_STARTED',
        'APPROVAL_NEEDED',
        'NO_SHIFT',
        'COUNTING',
        'WRONG_CURRENCY',
        'DRAWER_EMPTY',
        'WRONG_CREDENTIALS',
        'TRY_LATER',
        ...ofTerminals,
        'ATTEMPT_UNUSED',
      ),
    )
    .input(
      z.object({
        id: CommandId.optional(),
        orderId: OrderId,
        /** As the operator saw it: nobody who releases a hold gives back what was paid meanwhile. */
        expectedStatus: OrderStatus.optional(),
        reason: line(300),
        attemptIds: attemptIds.optional(),
        approval: approval.optional(),
      }),
    )
    .output(answer.extend({ already: Act.nullable() })),
  /**
   * Takes some tickets of a paid order back, or all of them, and gives their money back the way it came, the last
   * payment first, or as `refunds` says: by a method that it was not paid by, a second person confirms. What
   * allowances took off is not given twice. The fee of the settings is kept, or `feeMinor`; without `keepFee`
   * none.
   */
  cancelTickets: outside('cancel', { changes: ['events', 'orders'], journalled: true })
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'WRONG_STATE',
        'ALREADY_CANCELLED',
        'ADMITTED',
        'EVENT_STARTED',
        'FEE_TOO_LARGE',
        'REFUND_DIFFERS',
        'REFUND_TOO_LARGE',
        'APPROVAL_NEEDED',
        'NO_SHIFT',
        'COUNTING',
        'WRONG_CURRENCY',
        'DRAWER_EMPTY',
        'WRONG_CREDENTIALS',
        'TRY_LATER',
        ...ofTerminals,
      ),
    )
    .input(
      z.object({
        id: CommandId,
        orderId: OrderId,
        ticketIds,
        reason: line(300),
        refunds: refunds.optional(),
        keepFee: z.boolean().optional(),
        feeMinor: Minor.optional(),
        approval: approval.optional(),
      }),
    )
    .output(answer),
  /**
   * Gives some money back while the tickets stay valid, as for a late start: taken off these tickets, or all of the
   * order, in proportion to what they still cost. The way it came, and confirmed, as for cancelled tickets.
   */
  giveAllowance: outside('refund', { changes: ['orders'], journalled: true })
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'WRONG_STATE',
        'ALREADY_CANCELLED',
        'ALLOWANCE_TOO_LARGE',
        'REFUND_DIFFERS',
        'REFUND_TOO_LARGE',
        'APPROVAL_NEEDED',
        'NO_SHIFT',
        'COUNTING',
        'WRONG_CURRENCY',
        'DRAWER_EMPTY',
        'WRONG_CREDENTIALS',
        'TRY_LATER',
        ...ofTerminals,
      ),
    )
    .input(
      z.object({
        id: CommandId,
        orderId: OrderId,
        ticketIds: ticketIds.optional(),
        amountMinor: Minor.refine(amount => amount > 0, 'nothingPaid'),
        reason: line(300),
        refunds: refunds.optional(),
        approval: approval.optional(),
      }),
    )
    .output(answer),
};
