import { isNull } from 'drizzle-orm';
import { paymentAttempts } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { Attempt } from '../contract/attempt.ts';
import type { AttemptId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import type { MayRefuse } from '../refusal.ts';
import { markOpen } from './mark-open.ts';

/** Wishes that an attempt ends. Only the terminal knows whether it still can: its answer decides. */
export const abort = (
  tx: Tx,
  context: Context & MayRefuse<'payments.abort'>,
  { id }: { id: AttemptId },
): Promise<{ attempt: Attempt }> =>
  markOpen(tx, context, id, {
    set: { abortAskedAt: context.now },
    which: isNull(paymentAttempts.abortAskedAt),
  });
