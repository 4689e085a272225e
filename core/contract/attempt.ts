import { z } from 'zod';
import { AttemptId, OrderId, TerminalId } from './ids.ts';
import { Minor } from './money.ts';
import { deviceLine, lineOrNothing, paragraph } from './text.ts';

/** A charge, some of one back, or one back that no payment was booked of. */
export const AttemptKind = z.enum(['charge', 'refund', 'reversal']);
export type AttemptKind = z.output<typeof AttemptKind>;

/**
 * `begun` until the terminal has answered, `unknown` while it could not; `approved` until a payment is booked with it
 * (`used`) or a charge went back instead (`reversed`).
 */
export const AttemptState = z.enum([
  'begun',
  'approved',
  'declined',
  'aborted',
  'unknown',
  'used',
  'reversed',
]);
export type AttemptState = z.output<typeof AttemptState>;

/** Until it ends nothing else is done with its order or at its terminal. */
export const OpenState = AttemptState.extract(['begun', 'unknown']);
export type OpenState = z.output<typeof OpenState>;

/** That nothing was charged, or went back: what a terminal may tell after the opposite was booked. */
export const ToldOtherwise = AttemptState.extract(['declined', 'aborted']);
export type ToldOtherwise = z.output<typeof ToldOtherwise>;

const fromTerminal = lineOrNothing(100);

/**
 * What a terminal answered, or that it did not. What cannot be kept of its slip, such as a whole card number, is left out:
 * the card was charged all the same.
 */
export const Outcome = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('approved'),
    reference: deviceLine(100),
    cardLast4: z
      .string()
      .regex(/^\d{4}$/)
      .nullable()
      .catch(null),
    authorisation: fromTerminal.nullable().catch(null),
    receiptText: paragraph(4_000).nullable().catch(null),
  }),
  z.object({ state: z.literal('declined'), reason: fromTerminal.catch('') }),
  z.object({ state: z.literal('aborted') }),
  z.object({ state: z.literal('unknown'), why: fromTerminal }),
]);
export type Outcome = z.output<typeof Outcome>;

/** What a terminal was asked for, and what became of it. */
export const Attempt = z.object({
  id: AttemptId,
  kind: AttemptKind,
  state: AttemptState,
  /** The charge that goes back. */
  ofAttemptId: AttemptId.nullable(),
  orderId: OrderId,
  orderCode: z.string(),
  terminalId: TerminalId,
  terminalName: z.string(),
  counterName: z.string(),
  operatorName: z.string(),
  amountMinor: Minor,
  currency: z.string(),
  /** Somebody wishes it ended; what the terminal answers decides. */
  isAbortAsked: z.boolean(),
  /** Why it was declined, or is not known. */
  why: z.string().nullable(),
  reference: z.string().nullable(),
  cardLast4: z.string().nullable(),
  authorisation: z.string().nullable(),
  receiptText: z.string().nullable(),
  begunAt: z.string(),
  settledAt: z.string().nullable(),
  /** Who read the result from the slip, and why so; null where the terminal told it. */
  settledBy: z.string().nullable(),
  settledReason: z.string().nullable(),
  /** What the terminal told against what is booked, until somebody has looked at it. */
  toldOtherwise: ToldOtherwise.nullable(),
});
export type Attempt = z.output<typeof Attempt>;

/** How many charges somebody must look at, or how many of money back (reversals too), and what these come to. */
export const SumToCheck = z.object({
  kind: AttemptKind.exclude(['reversal']),
  currency: z.string(),
  count: z.int(),
  amountMinor: Minor,
});
export type SumToCheck = z.output<typeof SumToCheck>;
