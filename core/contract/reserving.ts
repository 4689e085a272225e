import { z } from 'zod';
import { CommandId, OrderId } from './ids.ts';
import { command } from './operation.ts';
import { Order } from './order.ts';
import { refuses } from './refusals.ts';
import { moment } from './text.ts';

/** A year. */
const mostMinutes = 366 * 24 * 60;

/** Operations on places that somebody comes for later. */
export const reserving = {
  /**
   * Lets a hold wait until a moment, or until so many minutes before its first event starts, which moves along with the
   * start. Under the name and phone of its buyer, saved before. Done again it gives it another deadline. It is a hold
   * like any other but for its purpose: taken over it is one of some minutes again, cancelled or lapsed its places are
   * free. One that awaits a transfer is paid as it waits, in nobody's shift, so it has all names that its tickets ask for.
   */
  reserve: command('reserve', ['events', 'orders'])
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'NOT_HELD',
        'HOLD_EXPIRED',
        'BUYER_MISSING',
        'DEADLINE_WRONG',
        'PARTICIPANTS_MISSING',
        'ATTEMPT_OPEN',
      ),
    )
    .input(
      z
        .object({
          id: CommandId,
          orderId: OrderId,
          until: moment.optional(),
          minutesBeforeStart: z.int().min(0).max(mostMinutes).optional(),
          /** The money is to come by bank transfer until then. */
          awaitsTransfer: z.boolean().optional(),
        })
        .refine(given => (given.until === undefined) !== (given.minutesBeforeStart === undefined), {
          path: ['until'],
          error: 'oneDeadline',
        }),
    )
    .output(z.object({ order: Order })),
};
