import { z } from 'zod';
import { CommandId, OrderId } from './ids.ts';
import { Minor } from './money.ts';
import { command } from './operation.ts';
import { Order } from './order.ts';
import { attemptIds, ofTerminals } from './refund-input.ts';
import { refuses } from './refusals.ts';

/** Takes back what was only just done. */
export const undo = {
  /**
   * Takes the last sale of this counter back within a minute, as if it had not been: all of it, by the methods it came
   * by, without a fee. It needs no permission but to sell and counts in no limit; the journal and the report of the
   * shift name it. Where a card terminal gave money back for it, the minute ended when that was begun. The answer says what cash the customer gets, and how many tickets they have to give back.
   */
  undo: command('sell', ['events', 'orders'])
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'WRONG_STATE',
        'TOO_LATE',
        'NOT_LAST_SALE',
        'ADMITTED',
        'NO_SHIFT',
        'COUNTING',
        'WRONG_CURRENCY',
        'DRAWER_EMPTY',
        ...ofTerminals,
      ),
    )
    .input(z.object({ id: CommandId, orderId: OrderId, attemptIds: attemptIds.optional() }))
    .output(z.object({ order: Order, cashMinor: Minor, printedTickets: z.int() })),
};
