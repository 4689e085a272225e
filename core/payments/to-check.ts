import { and, eq } from 'drizzle-orm';
import { paymentAttempts } from '../../drizzle/schema/index.ts';
import { type Reading, signedIn } from '../context.ts';
import type { Attempt } from '../contract/attempt.ts';
import type { ReadTx } from '../database/pool.ts';
import { isUnsettled, mustBeChecked } from '../terminals/must-be-checked.ts';
import { shownAttempts } from './attempt-rows.ts';

/**
 * Card payments that somebody must look at: of this counter, and of all for who may settle them.
 * @param input.underWay those that a terminal is at now too
 */
export async function toCheck(
  tx: ReadTx,
  context: Reading,
  { underWay }: { underWay: boolean },
): Promise<{ attempts: Attempt[] }> {
  const isForAll = signedIn(context).permissions.includes('settlePayment');
  const here = isForAll ? undefined : eq(paymentAttempts.counterId, context.counterId);
  return { attempts: await shownAttempts(tx, and(underWay ? isUnsettled : mustBeChecked, here)) };
}
