import { and, eq } from 'drizzle-orm';
import { paymentAttempts } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { Attempt } from '../contract/attempt.ts';
import type { AttemptId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { isContradicted } from '../terminals/must-be-checked.ts';
import { shownAttempt } from './attempt-rows.ts';

/**
 * Takes what a terminal told against the books off the list, in one statement: what is booked stays, and what it told
 * too. The journal says who looked. Refuses NOT_FOUND.
 */
export async function markLookedAt(
  tx: Tx,
  context: Context & MayRefuse<'payments.markLookedAt'>,
  { id }: { id: AttemptId },
): Promise<{ attempt: Attempt }> {
  const isThis = eq(paymentAttempts.id, id);
  const [looked] = await tx
    .update(paymentAttempts)
    .set({ lookedAt: context.now })
    .where(and(isThis, isContradicted))
    .returning();
  if (looked) {
    const { orderId, kind, state, toldOtherwise, amountMinor } = looked;
    const after = { attemptId: id, kind, state, toldOtherwise, amountMinor };
    context.record({ objectId: orderId, after });
  } else {
    const [known] = await tx.select().from(paymentAttempts).where(isThis);
    if (!known) refuse(context, 'NOT_FOUND', { what: 'attempt' });
    context.nothingToDo();
  }
  return shownAttempt(tx, id);
}
