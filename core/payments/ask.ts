import type { Context } from '../context.ts';
import type { Attempt } from '../contract/attempt.ts';
import type { AttemptId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import type { MayRefuse } from '../refusal.ts';
import { markOpen } from './mark-open.ts';

/** Has the terminal asked again what became of an attempt. */
export const ask = (
  tx: Tx,
  context: Context & MayRefuse<'payments.ask'>,
  { id }: { id: AttemptId },
): Promise<{ attempt: Attempt }> => markOpen(tx, context, id, { set: { askedAt: context.now } });
