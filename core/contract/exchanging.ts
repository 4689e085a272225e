import { z } from 'zod';
import { CommandId, OrderId } from './ids.ts';
import { SignedMinor } from './money.ts';
import { approval, ticketIds } from './money-back.ts';
import { outside } from './operation.ts';
import { Order } from './order.ts';
import { ParticipantInput } from './participant.ts';
import { eachAttemptOnce, PaymentInput } from './payments.ts';
import { ofTerminals, refunds } from './refund-input.ts';
import { refuses } from './refusals.ts';
import { lines } from './selling.ts';
import { line } from './text.ts';

/** Who one of the new tickets is for, by its place among them in the order of the lines, counted from 1. */
const NewParticipant = ParticipantInput.omit({ ticketId: true }).extend({
  place: z.int().min(1).max(10_000),
});
export type NewParticipant = z.output<typeof NewParticipant>;

interface Given {
  readonly lines: readonly { readonly quantity: number }[];
  readonly participants?: readonly NewParticipant[] | undefined;
}

/** Nobody is named for a ticket that is not taken: a slip that would lose a name. */
const placesFit = ({ lines: taken, participants = [] }: Given) => {
  const places = taken.reduce((all, each) => all + each.quantity, 0);
  return participants.every(each => each.place <= places);
};

/** What gives tickets back and takes others at once. */
export const exchanging = {
  /**
   * Takes tickets of a paid order back and sells others in it, in one commit, as a sale would sell them now. The
   * difference is what the new ones cost less what those returned really cost: above nothing `payments` come to it,
   * below nothing that much goes back as for cancelled tickets. `expectedDifferenceMinor` is what the clerk saw. Who
   * the returned tickets were for moves along in order of position, as far as the new classes ask for it;
   * `participants` stand before that. Beside `exchange` it needs what giving back and selling need: `cancel`, `sell`
   * and, where money goes back, `refund`.
   */
  exchange: outside('exchange', { changes: ['events', 'orders'], journalled: true })
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'WRONG_STATE',
        'ALREADY_CANCELLED',
        'ADMITTED',
        'EVENT_STARTED',
        'SOLD_OUT',
        'LIMIT_EXCEEDED',
        'NOT_ON_SALE',
        'MIXED_CURRENCIES',
        'TOTAL_TOO_LARGE',
        'DIFFERENCE_CHANGED',
        'PARTICIPANTS_MISSING',
        'AGE_LIMIT',
        'PROOF_NEEDED',
        'PAYMENTS_DIFFER',
        'TENDERED_TOO_MUCH',
        'METHOD_UNKNOWN',
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
        'ATTEMPT_UNUSED',
      ),
    )
    .input(
      z
        .object({
          id: CommandId,
          orderId: OrderId,
          returned: ticketIds,
          lines,
          expectedDifferenceMinor: SignedMinor,
          payments: z
            .array(
              PaymentInput.refine(each => each.method !== 'complimentary', 'complimentaryAlone'),
            )
            .max(10)
            .refine(eachAttemptOnce, 'repeatedAttempt')
            .optional(),
          refunds: refunds.optional(),
          participants: z
            .array(NewParticipant)
            .max(500)
            .refine(
              all => new Set(all.map(each => each.place)).size === all.length,
              'repeatedPlace',
            )
            .optional(),
          /** Whoever sells saw what the new prices ask for; asked where no national id tells. */
          proofsConfirmed: z.boolean().optional(),
          reason: line(300).optional(),
          approval: approval.optional(),
        })
        .refine(placesFit, { path: ['participants'], error: 'placeUnknown' }),
    )
    .output(z.object({ order: Order })),
};
