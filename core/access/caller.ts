import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { operators, sessions } from '../../drizzle/schema/index.ts';
import type { Operator } from '../contract/access.ts';
import type { Database } from '../database.ts';
import { shownOperator } from './shown.ts';

/** Who a living sign-in belongs to, with today's role; null when it has ended. */
export async function callerOf(database: Database, sessionId: string): Promise<Operator | null> {
  const [row] = await database
    .select({ operator: operators })
    .from(sessions)
    .innerJoin(operators, eq(operators.id, sessions.operatorId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, sql`now()`),
        eq(operators.active, true),
      ),
    );
  return row ? shownOperator(row.operator) : null;
}
