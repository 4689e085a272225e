import { type Context, mustBePermitted, signedIn } from '../context.ts';
import type { OperatorId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { endSessionsOf } from './sessions.ts';

/**
 * Ends the sign-ins of an operator at every counter; of one's own all but this one. Of others only by
 * permission. Answers how many there were.
 */
export async function endSessions(
  tx: Tx,
  context: Context,
  { operatorId = signedIn(context).id }: { operatorId?: OperatorId | undefined },
): Promise<{ ended: number }> {
  const isOwn = operatorId === signedIn(context).id;
  if (!isOwn) mustBePermitted(context, 'manageOperators');
  const but = isOwn ? context.sessionId : null;
  const ended = await endSessionsOf(tx, context, operatorId, { but });
  if (ended > 0) context.record({ objectId: operatorId, after: { sessionsEnded: ended } });
  else context.nothingToDo();
  return { ended };
}
