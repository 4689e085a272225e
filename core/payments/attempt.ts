import { eq } from 'drizzle-orm';
import { paymentAttempts } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { Attempt } from '../contract/attempt.ts';
import type { AttemptId } from '../contract/ids.ts';
import type { ReadTx } from '../database/pool.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { shownAttempts } from './attempt-rows.ts';

/** What became of one so far. Refuses NOT_FOUND. */
export async function attempt(
  tx: ReadTx,
  context: Reading & MayRefuse<'payments.attempt'>,
  { id }: { id: AttemptId },
): Promise<{ attempt: Attempt }> {
  const [shown] = await shownAttempts(tx, eq(paymentAttempts.id, id));
  return shown ? { attempt: shown } : refuse(context, 'NOT_FOUND', { what: 'attempt' });
}
