import { type Context, signedIn } from '../context.ts';
import type { Attempt, Outcome } from '../contract/attempt.ts';
import type { AttemptId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockAttempt } from '../locks/attempts.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { shownAttempt } from './attempt-rows.ts';
import { settleAttempt } from './record-outcome.ts';

interface Input {
  readonly id: AttemptId;
  readonly outcome: 'approved' | 'declined';
  readonly reason: string;
}

/** Enters what the slip of the terminal says, where the terminal could not tell. */
export async function settle(
  tx: Tx,
  context: Context & MayRefuse<'payments.settle'>,
  { id, outcome: state, reason }: Input,
): Promise<{ attempt: Attempt }> {
  const locked = await lockAttempt(tx, context, id);
  if (!locked) return refuse(context, 'NOT_FOUND', { what: 'attempt' });
  const { attempt } = locked;
  if (attempt.state === state && attempt.settledReason === reason) {
    context.nothingToDo();
    return shownAttempt(tx, id);
  }
  if (attempt.state !== 'unknown') refuse(context, 'WRONG_STATE', { status: attempt.state });
  await settleAttempt(tx, context, locked, outcomeOf(state, reason), {
    ...{ by: signedIn(context).id, reason },
  });
  context.record({
    objectId: attempt.orderId,
    reason,
    before: { state: attempt.state },
    after: { attemptId: id, kind: attempt.kind, state, amountMinor: attempt.amountMinor },
  });
  return shownAttempt(tx, id);
}

/** Nothing of what only the terminal could tell. */
const outcomeOf = (state: Input['outcome'], reason: string): Outcome =>
  state === 'declined'
    ? { state, reason }
    : { state, reference: '', cardLast4: null, authorisation: null, receiptText: null };
