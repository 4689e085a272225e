import type { Context } from '../context.ts';
import type { Attempt } from '../contract/attempt.ts';
import type { AttemptId, TerminalId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockAttempt } from '../locks/attempts.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { shownAttempt } from './attempt-rows.ts';
import { mustBeNoneOpen } from './attempt-state.ts';
import { terminalFor } from './terminal-here.ts';
import { writeAttempt } from './write-attempt.ts';

interface Input {
  readonly id: AttemptId;
  readonly attemptId: AttemptId;
  readonly terminalId?: TerminalId | undefined;
}

/** Begins to give a charge back that no payment was booked with: at the terminal that made it, or another. */
export async function reverse(
  tx: Tx,
  context: Context & MayRefuse<'payments.reverse'>,
  { id, ...asked }: Input,
): Promise<{ attempt: Attempt }> {
  const digest = digestOf(asked);
  const locked = await lockAttempt(tx, context, asked.attemptId);
  if (!locked) return refuse(context, 'NOT_FOUND', { what: 'attempt' });
  if (await doneBefore(tx, context, id, digest)) {
    context.nothingToDo();
    return shownAttempt(tx, id);
  }
  const { order, attempts, attempt: charge } = locked;
  mustBeNoneOpen(context, attempts);
  if (charge.kind !== 'charge' || charge.state !== 'approved') {
    refuse(context, 'WRONG_STATE', { status: charge.state });
  }
  await writeAttempt(tx, context, order, {
    ...{ id, digest, kind: 'reversal', ofAttemptId: charge.id, amountMinor: charge.amountMinor },
    terminalId: asked.terminalId ?? (await terminalFor(tx, charge)),
  });
  return shownAttempt(tx, id);
}
