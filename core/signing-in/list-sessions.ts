import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { counters, sessions as table } from '../../drizzle/schema/index.ts';
import { mustBePermitted, type Reading, signedIn } from '../context.ts';
import { type OperatorId } from '../contract/ids.ts';
import type { Session } from '../contract/signing-in.ts';
import type { ReadTx } from '../database/pool.ts';

/** The living sign-ins of an operator, the latest seen first; of others only by permission. */
export async function listSessions(
  tx: ReadTx,
  context: Reading,
  { operatorId = signedIn(context).id }: { operatorId?: OperatorId | undefined },
): Promise<{ sessions: Session[] }> {
  if (operatorId !== signedIn(context).id) mustBePermitted(context, 'manageOperators');
  const rows = await tx
    .select({ session: table, counterName: counters.name })
    .from(table)
    .leftJoin(counters, eq(counters.id, table.counterId))
    .where(
      and(
        eq(table.operatorId, operatorId),
        isNull(table.endedAt),
        gt(table.expiresAt, context.now),
      ),
    )
    .orderBy(desc(table.seenAt));
  return {
    sessions: rows.map(({ session, counterName }) => ({
      id: session.id,
      counterName,
      since: session.createdAt.toISOString(),
      lastSeen: session.seenAt.toISOString(),
      isThis: session.id === context.sessionId,
    })),
  };
}
