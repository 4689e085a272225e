import { eq } from 'drizzle-orm';
import { counters, sessions } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { CounterId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockCounter } from '../locks/people.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { endLivingSessions } from '../signing-in/sessions.ts';

/**
 * Stops a lost counter and ends every sign-in that began there. It finds out when it next asks who is
 * calling (electron/program/callers.ts). Refuses NOT_FOUND, and OWN_COUNTER for the one that asks.
 */
export async function lockCounterOut(
  tx: Tx,
  context: Context & MayRefuse<'access.lockCounterOut'>,
  { counterId }: { counterId: CounterId },
): Promise<Record<string, never>> {
  if (counterId === context.counterId) refuse(context, 'OWN_COUNTER', {});
  const { lockedOutAt } = await lockCounter(tx, context, counterId);
  if (lockedOutAt) {
    context.nothingToDo();
    return {};
  }
  await tx.update(counters).set({ lockedOutAt: context.now }).where(eq(counters.id, counterId));
  const sessionsEnded = await endLivingSessions(tx, context, eq(sessions.counterId, counterId));
  context.record({ objectId: counterId, after: { sessionsEnded } });
  return {};
}
