import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { operators, roles, sessions } from '../../drizzle/schema/index.ts';
import type { Operator } from '../contract/access.ts';
import type { Database } from '../database.ts';
import { shownOperator } from './shown.ts';

/** Who a living sign-in belongs to, with what the role permits today; null when it has ended. */
export async function callerOf(database: Database, sessionId: string): Promise<Operator | null> {
  const [row] = await database
    .select({ operator: operators, role: roles })
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
  return row ? shownOperator(row.operator, row.role) : null;
}
