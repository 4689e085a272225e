import { and, eq, inArray } from 'drizzle-orm';
import { paymentAttempts } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { AttemptState, Outcome } from '../contract/attempt.ts';
import type { AttemptId, OperatorId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { type AttemptRecord, lockAttempt, type OrderWithAttempts } from '../locks/attempts.ts';
import type { May } from '../refusal.ts';
import { isOpen } from './attempt-state.ts';
import { letPlacesGo } from './keep-places.ts';
import {
  type Approval,
  confirmsSlip,
  contradicts,
  isNews,
  mayStandAbove,
} from './what-an-answer-says.ts';

interface Input {
  readonly attemptId: AttemptId;
  readonly outcome: Outcome;
}

/**
 * Records what a terminal answered, or that it did not; called by the program that speaks to it, in
 * `write('payments.outcome', …)`. The same answer twice does nothing. The terminal's answer stands above what somebody
 * read from the slip, and an approval above any other, also one that comes late: as long as no payment is booked. What
 * cannot be taken any more stays in the journal, and is listed until somebody looks at it. Refuses NOT_FOUND.
 */
export async function recordOutcome(
  tx: Tx,
  context: Context & May<'NOT_FOUND'>,
  { attemptId, outcome }: Input,
): Promise<AttemptState | null> {
  const locked = await lockAttempt(tx, context, attemptId);
  if (!locked) {
    context.nothingToDo();
    return null;
  }
  const { attempt } = locked;
  if (!isNews(attempt, outcome)) {
    context.nothingToDo();
    return attempt.state;
  }
  const isTaken = isOpen(attempt) || mayStandAbove(attempt, outcome);
  const isConfirmed = confirmsSlip(attempt, outcome);
  const { state } = outcome;
  if (isTaken) await settleAttempt(tx, context, locked, outcome);
  else if (isConfirmed) await note(tx, attempt, toldBy(outcome));
  else if (contradicts(attempt, outcome)) {
    await note(tx, attempt, { toldOtherwise: outcome.state, lookedAt: null });
  }
  context.record({
    objectId: attempt.orderId,
    before: { state: attempt.state },
    after: {
      ...{ attemptId, kind: attempt.kind, state, amountMinor: attempt.amountMinor },
      ...(!isTaken && !isConfirmed && { contradicts: true }),
    },
  });
  return isTaken ? state : attempt.state;
}

/** Keeps what was told beside what the attempt is. */
const note = (tx: Tx, { id }: AttemptRecord, told: Partial<AttemptRecord>): Promise<unknown> =>
  tx.update(paymentAttempts).set(told).where(eq(paymentAttempts.id, id));

interface Settling {
  /** Who read it from the slip. */
  readonly by: OperatorId;
  readonly reason: string;
}

/** Writes an outcome into a locked attempt, with what follows from it for its order and its charge. */
export async function settleAttempt(
  tx: Tx,
  context: Context,
  locked: OrderWithAttempts & { readonly attempt: AttemptRecord },
  outcome: Outcome,
  settling?: Settling,
): Promise<void> {
  const { attempt } = locked;
  const { state } = outcome;
  const isEnd = state !== 'unknown';
  await tx
    .update(paymentAttempts)
    .set({
      state,
      settledAt: isEnd ? context.now : null,
      settledBy: settling?.by ?? null,
      settledReason: settling?.reason ?? null,
      why: whyOf(outcome),
      ...(state === 'approved' && !settling && toldBy(outcome)),
    })
    .where(eq(paymentAttempts.id, attempt.id));
  if (state === 'approved' && attempt.kind === 'reversal' && attempt.ofAttemptId) {
    // Unless it went back before, by another one that was approved late, or was never charged after all.
    await tx
      .update(paymentAttempts)
      .set({ state: 'reversed' })
      .where(
        and(
          eq(paymentAttempts.id, attempt.ofAttemptId),
          inArray(paymentAttempts.state, ['approved', 'used']),
        ),
      );
  }
  if (isEnd && isOpen(attempt)) await letPlacesGo(tx, context, locked, attempt);
}

function whyOf(outcome: Outcome): string | null {
  if (outcome.state === 'declined') return outcome.reason;
  return outcome.state === 'unknown' ? outcome.why : null;
}

const toldBy = (outcome: Approval) => ({
  providerReference: outcome.reference,
  cardLast4: outcome.cardLast4,
  authorisation: outcome.authorisation,
  receiptText: outcome.receiptText,
});
