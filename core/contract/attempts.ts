import { z } from 'zod';
import { Attempt } from './attempt.ts';
import { AttemptId, OrderId, TerminalId } from './ids.ts';
import { Minor } from './money.ts';
import { approval } from './money-back.ts';
import { command, outside, query } from './operation.ts';
import { refuses } from './refusals.ts';
import { line } from './text.ts';

const answer = z.object({ attempt: Attempt });
const one = z.object({ id: AttemptId });
const some = Minor.refine(amount => amount > 0, 'nothingPaid');

/**
 * Card payments at a terminal. An attempt is committed before the terminal is spoken to, and what it answers is
 * recorded by the program itself (core/payments/record-outcome.ts).
 */
export const attempts = {
  /**
   * Begins a charge of some or all of what is due, at the terminal of this counter or another. The order keeps its
   * places until it has ended and a few minutes longer: also those of a hold that has just run out, as if it were held
   * anew. Of a paid order, for what an exchange will cost, with `forExchange`.
   */
  begin: command('sell', ['orders'])
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'HOLD_EXPIRED',
        'WRONG_STATE',
        'NO_TERMINAL',
        'TERMINAL_BUSY',
        'ATTEMPT_OPEN',
        'CHARGE_TOO_LARGE',
        'PARTICIPANTS_MISSING',
        'AGE_LIMIT',
        'TOTAL_CHANGED',
      ),
    )
    .input(
      z.object({
        id: AttemptId,
        orderId: OrderId,
        terminalId: TerminalId.optional(),
        amountMinor: some,
        /** What the clerk saw of all that is due; what it was held at when left out. Refused when it moved. */
        expectedTotalMinor: Minor.optional(),
        forExchange: z.boolean().optional(),
      }),
    )
    .output(answer),
  /**
   * Begins to give back some or all of a charge that a payment was booked with; once approved, it is booked by the act
   * that gives the money back (`refunds[].attemptId`). It needs the permission `refund`, above the limit a second
   * person as that act does; with `forUndo`, what `orders.undo` needs instead.
   */
  refund: outside('sell', { changes: ['orders'], journalled: true })
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'WRONG_STATE',
        'NO_TERMINAL',
        'TERMINAL_BUSY',
        'ATTEMPT_OPEN',
        'REFUND_TOO_LARGE',
        'APPROVAL_NEEDED',
        'WRONG_CREDENTIALS',
        'TRY_LATER',
        'TOO_LATE',
        'NOT_LAST_SALE',
        'ADMITTED',
      ),
    )
    .input(
      z.object({
        id: AttemptId,
        attemptId: AttemptId,
        terminalId: TerminalId.optional(),
        amountMinor: some,
        forUndo: z.boolean().optional(),
        approval: approval.optional(),
      }),
    )
    .output(answer),
  /** Begins to give back a whole charge that was approved and that no payment was booked with. */
  reverse: command('sell', ['orders'])
    .errors(
      refuses(
        'NOT_FOUND',
        'ID_REUSED',
        'WRONG_STATE',
        'NO_TERMINAL',
        'TERMINAL_BUSY',
        'ATTEMPT_OPEN',
      ),
    )
    .input(z.object({ id: AttemptId, attemptId: AttemptId, terminalId: TerminalId.optional() }))
    .output(answer),
  attempt: query('sell').errors(refuses('NOT_FOUND')).input(one).output(answer),
  /** Those of an order, oldest first: who comes back to it finds the one that is open. */
  attempts: query('sell')
    .input(z.object({ orderId: OrderId }))
    .output(z.object({ attempts: z.array(Attempt) })),
  /** Asks the terminal to end one that is open. What it answers decides; nothing happens to one that has ended. */
  abort: command('sell', ['orders']).errors(refuses('NOT_FOUND')).input(one).output(answer),
  /** Has the terminal asked again what became of one that is open. */
  ask: command('sell', ['orders']).errors(refuses('NOT_FOUND')).input(one).output(answer),
  /** Enters the result of an `unknown` one from the slip. What the terminal tells later stands above it. */
  settle: command('settlePayment', ['orders'])
    .errors(refuses('NOT_FOUND', 'WRONG_STATE'))
    .input(
      z.object({ id: AttemptId, outcome: z.enum(['approved', 'declined']), reason: line(300) }),
    )
    .output(answer),
  /** Notes that somebody looked at what the terminal told against what is booked, which stays as it is. */
  markLookedAt: command('settlePayment', ['orders'])
    .errors(refuses('NOT_FOUND'))
    .input(one)
    .output(answer),
  /**
   * Those that somebody must look at, oldest first: not known, approved without a payment, or booked although it went
   * back or the terminal told otherwise; with `underWay` what a terminal is at too, for whoever closes a shift. Of this
   * counter; with `settlePayment` of all.
   */
  toCheck: query('sell')
    .input(z.object({ underWay: z.boolean().default(false) }).prefault({}))
    .output(z.object({ attempts: z.array(Attempt) })),
};
