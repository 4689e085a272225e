import type { SQL } from 'drizzle-orm';
import { and, eq, inArray } from 'drizzle-orm';
import { paymentAttempts } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { Attempt } from '../contract/attempt.ts';
import type { AttemptId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { type May, refuse } from '../refusal.ts';
import { shownAttempt } from './attempt-rows.ts';

interface Mark {
  readonly set: Partial<Record<'abortAskedAt' | 'askedAt', Date>>;
  readonly which?: SQL;
}

/**
 * Notes a wish in one statement, where the attempt is still open; else it is answered as it is. What speaks to the
 * terminal reads it there. Refuses NOT_FOUND.
 */
export async function markOpen(
  tx: Tx,
  context: Context & May<'NOT_FOUND'>,
  id: AttemptId,
  { set, which }: Mark,
): Promise<{ attempt: Attempt }> {
  const isThis = eq(paymentAttempts.id, id);
  const [marked] = await tx
    .update(paymentAttempts)
    .set(set)
    .where(and(isThis, inArray(paymentAttempts.state, ['begun', 'unknown']), which))
    .returning();
  if (marked) {
    const { orderId, state, kind, amountMinor } = marked;
    context.record({ objectId: orderId, after: { attemptId: id, kind, state, amountMinor } });
  } else {
    const [known] = await tx.select().from(paymentAttempts).where(isThis);
    if (!known) refuse(context, 'NOT_FOUND', { what: 'attempt' });
    context.nothingToDo();
  }
  return shownAttempt(tx, id);
}
