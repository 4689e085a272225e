import { eq } from 'drizzle-orm';
import { counters, enrolments, sessions } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { CounterId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockCounter } from '../locks/people.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { endLivingSessions } from '../signing-in/sessions.ts';

/**
 * Stops a lost counter, ends every sign-in that began there, and takes their worth from all enrolment files. It finds out when it next asks who is
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
  // Whoever has it may have a file as well, and would come back with it as a new counter.
  await tx.delete(enrolments);
  const sessionsEnded = await endLivingSessions(tx, context, eq(sessions.counterId, counterId));
  context.record({ objectId: counterId, after: { sessionsEnded } });
  return {};
}
