import { z } from 'zod';
import { CommandId, OrderId, PriceId, TicketClassId, TicketId } from './ids.ts';
import { SignedMinor } from './money.ts';
import { command } from './operation.ts';
import { Order } from './order.ts';
import { eachAttemptOnce, PaymentInput } from './payments.ts';
import { refuses } from './refusals.ts';
import { line } from './text.ts';

/**
 * At most 20 lines of 500 places: 10,000 tickets in one order. That many are set as one PDF too, in a
 * few minutes; above some 2,000 other calls of the counter notice its answers. A line without a price is of the
 * first that is active, and the only one of its class.
 */
export const lines = z
  .array(
    z.object({
      ticketClassId: TicketClassId,
      priceId: PriceId.optional(),
      quantity: z.int().min(1).max(500),
    }),
  )
  .min(1)
  .max(20)
  .refine(all => {
    const keys = all.map(each => `${each.ticketClassId} ${each.priceId ?? ''}`);
    const alone = all.filter(each => each.priceId === undefined);
    return (
      new Set(keys).size === all.length &&
      alone.every(one =>
        all.every(each => each === one || each.ticketClassId !== one.ticketClassId),
      )
    );
  }, 'repeatedClass');

const answer = z.object({ order: Order });
const saleRefusals = refuses(
  'NOT_FOUND',
  'SOLD_OUT',
  'LIMIT_EXCEEDED',
  'NOT_ON_SALE',
  'MIXED_CURRENCIES',
  'TOTAL_TOO_LARGE',
);

/** What makes an order, from the hold to the money. */
export const selling = {
  /** Holds all the places or none, for the time the settings say (15 minutes). */
  hold: command('sell', ['events', 'orders'])
    .errors({ ...saleRefusals, ...refuses('ID_REUSED') })
    .input(z.object({ id: OrderId, lines }))
    .output(answer),
  /**
   * Makes a hold contain exactly these lines. Places given up are those of `giveUp` first,
   * then those without a participant, the newest first. The deadline stays.
   */
  changeHold: command('sell', ['events', 'orders'])
    .errors({ ...saleRefusals, ...refuses('NOT_HELD', 'HOLD_EXPIRED', 'ATTEMPT_OPEN') })
    .input(z.object({ orderId: OrderId, lines, giveUp: z.array(TicketId).max(500).optional() }))
    .output(answer),
  /**
   * Lets tickets of a hold cost another price of their class, or nothing for a reason, which needs the permission
   * `sellComplimentary` too. Their places and participants stay.
   */
  reprice: command('sell', ['orders'])
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'NOT_HELD',
        'HOLD_EXPIRED',
        'NOT_ON_SALE',
        'TOTAL_TOO_LARGE',
        'ATTEMPT_OPEN',
      ),
    )
    .input(
      z
        .object({
          id: CommandId,
          orderId: OrderId,
          ticketIds: z.array(TicketId).min(1).max(500),
          priceId: PriceId.optional(),
          freeReason: line(100).optional(),
        })
        .refine(given => (given.priceId === undefined) !== (given.freeReason === undefined), {
          path: ['priceId'],
          error: 'priceOrReason',
        }),
    )
    .output(answer),
  /**
   * Takes the money and sells, in one commit. `expectedTotalMinor` is what the clerk saw; what is paid of it in cash
   * is what coins make of that part (rounding.ts). One payment
   * `complimentary` of the whole gives the tickets away: they cost nothing then, for the reason in its
   * `reference`, and no payment is booked. It needs the permission `sellComplimentary` too.
   */
  pay: command('sell', ['events', 'orders'])
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'NOT_HELD',
        'HOLD_EXPIRED',
        'PARTICIPANTS_MISSING',
        'AGE_LIMIT',
        'PROOF_NEEDED',
        'TOTAL_CHANGED',
        'PAYMENTS_DIFFER',
        'TENDERED_TOO_MUCH',
        'METHOD_UNKNOWN',
        'NO_SHIFT',
        'COUNTING',
        'WRONG_CURRENCY',
        'ATTEMPT_OPEN',
        'ATTEMPT_UNUSED',
        'ATTEMPT_DIFFERS',
      ),
    )
    .input(
      z.object({
        id: CommandId,
        orderId: OrderId,
        expectedTotalMinor: SignedMinor,
        payments: z
          .array(PaymentInput)
          .max(10)
          .refine(
            all => all.length === 1 || all.every(each => each.method !== 'complimentary'),
            'complimentaryAlone',
          )
          .refine(eachAttemptOnce, 'repeatedAttempt'),
        /** Whoever sells saw what its prices ask for; asked where no national id tells. */
        proofsConfirmed: z.boolean().optional(),
      }),
    )
    .output(answer),
};
