import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { counters, operators, roles, sessions } from '../../drizzle/schema/index.ts';
import type { CounterId, SessionId } from '../contract/ids.ts';
import type { Operator } from '../contract/signing-in.ts';
import type { Database } from '../database/pool.ts';
import { shownOperator } from './shown-operator.ts';

/**
 * Who a living sign-in belongs to, with what the role permits today; null when it has ended. Sign-in and
 * counter count as seen, which is written down once a minute at most.
 */
export async function callerOf(
  database: Database,
  sessionId: SessionId,
  counterId: CounterId,
): Promise<Operator | null> {
  const [row] = await database
    .select({
      operator: operators,
      role: roles,
      isLate: sql<boolean>`${sessions.seenAt} < now() - interval '1 minute'`,
    })
    .from(sessions)
    .innerJoin(operators, eq(operators.id, sessions.operatorId))
    .innerJoin(roles, eq(roles.id, operators.role))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, sql`now()`),
        eq(operators.active, true),
      ),
    );
  if (!row) return null;
  if (row.isLate) {
    await database.update(sessions).set({ seenAt: sql`now()` }).where(eq(sessions.id, sessionId));
    await database.update(counters).set({ seenAt: sql`now()` }).where(eq(counters.id, counterId));
  }
  return shownOperator(row.operator, row.role);
}
