import { eq } from 'drizzle-orm';
import { sessions } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted, signedIn } from '../context.ts';
import type { SessionId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockSession } from '../locks/people.ts';
import { type MayRefuse, refuse } from '../refusal.ts';

/** Ends one sign-in, one's own or by permission somebody else's. Refuses NOT_FOUND. */
export async function endSession(
  tx: Tx,
  context: Context & MayRefuse<'access.endSession'>,
  { sessionId }: { sessionId: SessionId },
): Promise<Record<string, never>> {
  const { session } =
    (await lockSession(tx, sessionId)) ?? refuse(context, 'NOT_FOUND', { what: 'session' });
  const { operatorId, endedAt } = session;
  if (operatorId !== signedIn(context).id) mustBePermitted(context, 'manageOperators');
  if (endedAt) {
    context.nothingToDo();
    return {};
  }
  await tx.update(sessions).set({ endedAt: context.now }).where(eq(sessions.id, sessionId));
  context.record({ objectId: operatorId, after: { sessionId } });
  return {};
}
