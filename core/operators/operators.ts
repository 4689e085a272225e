import { asc, eq, inArray, max } from 'drizzle-orm';
import { roles, sessions, signInTries, operators as table } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { ListedOperator } from '../contract/operators.ts';
import type { ReadTx } from '../database/pool.ts';
import { oneTimeDaysLeft } from '../signing-in/one-time.ts';
import { shownOperator } from '../signing-in/shown-operator.ts';
import { triesOfAddress } from '../signing-in/tries.ts';

/** Everybody who may sign in or could once, by name, with how things stand for them. */
export async function operators(
  tx: ReadTx,
  context: Reading,
): Promise<{ operators: ListedOperator[] }> {
  const rows = await tx
    .select({ operator: table, role: roles, lastSignInAt: max(sessions.createdAt) })
    .from(table)
    .innerJoin(roles, eq(roles.id, table.role))
    .leftJoin(sessions, eq(sessions.operatorId, table.id))
    .groupBy(table.id, roles.id)
    .orderBy(asc(table.name), asc(table.id));
  const tries = await tx
    .select()
    .from(signInTries)
    .where(
      inArray(
        signInTries.subject,
        rows.map(({ operator }) => triesOfAddress(operator.email)),
      ),
    );
  const delayed = new Map(
    tries.filter(each => each.nextAt > context.now).map(each => [each.subject, each.nextAt]),
  );
  return {
    operators: rows.map(({ operator, role, lastSignInAt }) => ({
      ...shownOperator(operator, role),
      active: operator.active,
      oneTimeDaysLeft: operator.oneTimeUntil && oneTimeDaysLeft(operator.oneTimeUntil, context.now),
      lastSignInAt: lastSignInAt?.toISOString() ?? null,
      delayedUntil: delayed.get(triesOfAddress(operator.email))?.toISOString() ?? null,
    })),
  };
}
