import { z } from 'zod';
import { Outcome } from '../../../core/contract/attempt.ts';
import { AttemptId } from '../../../core/contract/ids.ts';
import { Minor } from '../../../core/contract/money.ts';
import { TerminalStep } from '../../../core/contract/terminals.ts';
import { Manner } from './manners.ts';

/* What is said between a counter and the simulated terminal: one line of JSON for each message. */

export const protocol = { name: 'rowlock-terminal', version: 1 } as const;

/** In bytes; a receipt with all around it is far shorter. */
export const longestLine = 16_384;

/** Each side says first who it is. Both fit every version there will be. */
export const Hello = z.object({
  hello: z.object({
    protocol: z.string().max(100),
    version: z.int(),
    model: z.string().max(100).default(''),
    serial: z.string().max(100).default(''),
  }),
});

const currency = z.string().regex(/^[A-Z]{3}$/);
export const Kind = z.enum(['charge', 'refund', 'reversal']);

/** What the terminal is to do with a card. */
export const Asked = z.object({
  attemptId: AttemptId,
  kind: Kind,
  amountMinor: Minor,
  currency,
  ofReference: z.string().max(100).optional(),
});
export type Asked = z.output<typeof Asked>;

/** Made anew for each question, so that an answer of another line, or of another year, is none to it. */
const id = z.uuid();

export const Question = z.discriminatedUnion('ask', [
  z.object({ id, ask: z.literal('do'), what: Asked }),
  z.object({ id, ask: z.literal('outcome'), attemptId: AttemptId }),
  z.object({ id, ask: z.literal('abort'), attemptId: AttemptId }),
  z.object({ id, ask: z.literal('endOfDay') }),
  /** How the terminal behaves the next times: for tests, and for those who practise. */
  z.object({ id, ask: z.literal('script'), manners: z.array(Manner).max(1_000) }),
  /** The customer who is waited for holds the card to the terminal. */
  z.object({ id, ask: z.literal('presentCard') }),
]);
export type Question = z.output<typeof Question>;

export const Totals = z.object({
  currency,
  charges: z.int(),
  chargesMinor: Minor,
  back: z.int(),
  backMinor: Minor,
});

const to = { to: z.uuid() };
export const Answer = z.union([
  z.object({ ...to, step: TerminalStep }),
  z.object({ ...to, what: Asked, outcome: Outcome }),
  z.object({ ...to, unheard: AttemptId }),
  z.object({ ...to, totals: z.array(Totals) }),
  z.object({ ...to, fault: z.enum(['busy', 'differs']) }),
  z.object({ ...to, done: z.literal(true) }),
]);
export type Answer = z.output<typeof Answer>;
/** An answer before the question is named that it is one to. */
export type Said = Answer extends infer Each
  ? Each extends Answer
    ? Omit<Each, 'to'>
    : never
  : never;

/** Null for what is none. */
export function read<T>(shape: z.ZodType<T>, line: string): T | null {
  try {
    return shape.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
