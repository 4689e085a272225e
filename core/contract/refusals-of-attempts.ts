import { z } from 'zod';
import { AttemptKind, AttemptState, OpenState } from './attempt.ts';
import { AttemptId } from './ids.ts';
import { Minor } from './money.ts';

/** It stands in a sentence with its amounts. */
const currency = z.string().regex(/^[A-Z]{3}$/);

const parts = z.array(z.object({ attemptId: AttemptId, amountMinor: Minor }));

/** What is refused around card payments at a terminal. */
export const refusalsOfAttempts = {
  /** This counter has no terminal, or the one that was named is not there any more. */
  NO_TERMINAL: { status: 409, data: z.object({}) },
  /** Something else is under way at this terminal, or not known yet; whose counter began it. */
  TERMINAL_BUSY: {
    status: 409,
    data: z.object({ terminalName: z.string(), counterName: z.string() }),
  },
  /** Another terminal is configured at this address: its name. */
  TERMINAL_THERE: { status: 409, data: z.object({ terminalName: z.string() }) },
  /** Nothing is done with an order while the terminal has not answered, or its answer is not known. */
  ATTEMPT_OPEN: {
    status: 409,
    data: z.object({ attemptId: AttemptId, kind: AttemptKind, state: OpenState }),
  },
  /** The card was charged for this order, and the money is not used: it pays for it, or goes back first. */
  ATTEMPT_UNUSED: {
    status: 409,
    data: z.object({ attemptId: AttemptId, amountMinor: Minor, currency }),
  },
  /** What stands for a payment by card is of another `order`, another `amount` or `kind`, or in no `state` for it. */
  ATTEMPT_DIFFERS: {
    status: 409,
    data: z.object({ why: z.enum(['order', 'amount', 'kind', 'state']), state: AttemptState }),
  },
  /**
   * So much of these charges must go back to the card at the terminal first (`payments.refund` of each), and the act
   * asked for again with what the terminal approved: with those of `approved`, that no act has booked yet, too.
   */
  ATTEMPT_NEEDED: {
    status: 409,
    data: z.object({ charges: parts, approved: parts, currency }),
  },
  /** No more is charged than is due, less what was charged already. */
  CHARGE_TOO_LARGE: { status: 409, data: z.object({ mostMinor: Minor, currency }) },
} as const;
