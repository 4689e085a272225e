import { and, asc, eq, inArray, isNull, lt, type SQL } from 'drizzle-orm';
import { counters, operators, roles, sessions, signInTries } from '../../drizzle/schema/index.ts';
import type { CounterId, OperatorId, SessionId } from '../contract/ids.ts';
import type { RoleId } from '../contract/permissions.ts';
import type { Tx } from '../database/pool.ts';
import { type May, refuse } from '../refusal.ts';

/* Operators, their roles and sign-ins, and counters; their place in the order of locks: orders.ts. */

type OperatorRecord = typeof operators.$inferSelect;
type RoleRecord = typeof roles.$inferSelect;

/**
 * Locks all active admins in order of their ids, before any other operator: of two admins who demote each
 * other at once, the second then sees what the first did.
 */
export const lockAdmins = (tx: Tx): Promise<{ id: string }[]> =>
  tx
    .select({ id: operators.id })
    .from(operators)
    .where(and(eq(operators.role, 'admin'), eq(operators.active, true)))
    .orderBy(asc(operators.id))
    .for('update');

/** Locks an operator, and reads their role without a lock. Refuses NOT_FOUND. */
export async function lockOperator(
  tx: Tx,
  may: May<'NOT_FOUND'>,
  operatorId: OperatorId,
): Promise<{ operator: OperatorRecord; role: RoleRecord }> {
  const [row] = await tx
    .select({ operator: operators, role: roles })
    .from(operators)
    .innerJoin(roles, eq(roles.id, operators.role))
    .where(eq(operators.id, operatorId))
    .for('update', { of: operators });
  return row ?? refuse(may, 'NOT_FOUND', { what: 'operator' });
}

/** Keeps an operator as they are, if they still are such; undefined if not. */
export async function keepOperator(
  tx: Tx,
  operatorId: OperatorId,
  such: SQL | undefined,
): Promise<OperatorRecord | undefined> {
  const [operator] = await tx
    .select()
    .from(operators)
    .where(and(eq(operators.id, operatorId), such))
    .for('share', { of: operators });
  return operator;
}

/** Keeps an operator and their role as they are, if they still are such; answers the role, undefined if not. */
export async function keepOperatorAndRole(
  tx: Tx,
  operatorId: OperatorId,
  such: SQL | undefined,
): Promise<RoleRecord | undefined> {
  const [row] = await tx
    .select({ role: roles })
    .from(operators)
    .innerJoin(roles, eq(roles.id, operators.role))
    .where(and(eq(operators.id, operatorId), such))
    .for('share', { of: [operators, roles] });
  return row?.role;
}

/** Locks a role that is to be changed; undefined where it is to be made. */
export async function lockRole(tx: Tx, roleId: RoleId): Promise<RoleRecord | undefined> {
  const [role] = await tx.select().from(roles).where(eq(roles.id, roleId)).for('update');
  return role;
}

/** Keeps a role as it is while it is given to somebody. Refuses NOT_FOUND. */
export async function keepRole(tx: Tx, may: May<'NOT_FOUND'>, roleId: RoleId): Promise<RoleRecord> {
  const [role] = await tx.select().from(roles).where(eq(roles.id, roleId)).for('share');
  return role ?? refuse(may, 'NOT_FOUND', { what: 'role' });
}

/** Locks a sign-in, and reads whose it is without a lock; undefined where there is none. */
export async function lockSession(
  tx: Tx,
  sessionId: SessionId,
): Promise<{ session: typeof sessions.$inferSelect; operator: OperatorRecord } | undefined> {
  const [row] = await tx
    .select({ session: sessions, operator: operators })
    .from(sessions)
    .innerJoin(operators, eq(operators.id, sessions.operatorId))
    .where(eq(sessions.id, sessionId))
    .for('update', { of: sessions });
  return row;
}

/**
 * Locks the living sign-ins that are such, in order of their ids. A statement that ends them takes it in: two
 * that look for some of the same by different columns would find them in different orders.
 */
export const lockLivingSessions = (tx: Tx, which: SQL | undefined) =>
  tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(isNull(sessions.endedAt), which))
    .orderBy(asc(sessions.id))
    .for('update');

/** Locks what was counted of tries, in the order of whose they are. */
export const lockTries = (
  tx: Tx,
  subjects: readonly string[],
): Promise<(typeof signInTries.$inferSelect)[]> =>
  tx
    .select()
    .from(signInTries)
    .where(inArray(signInTries.subject, [...subjects]))
    .orderBy(asc(signInTries.subject))
    .for('update');

/** Locks some of what was counted of tries so long ago; what somebody is counting at this moment is left alone. */
export const lockOldTries = (tx: Tx, before: Date, atMost: number) =>
  tx
    .select({ subject: signInTries.subject })
    .from(signInTries)
    .where(lt(signInTries.lastAt, before))
    .orderBy(asc(signInTries.lastAt))
    .limit(atMost)
    .for('update', { skipLocked: true });

/** Locks a counter. Refuses NOT_FOUND. */
export async function lockCounter(
  tx: Tx,
  may: May<'NOT_FOUND'>,
  counterId: CounterId,
): Promise<typeof counters.$inferSelect> {
  const [counter] = await tx
    .select()
    .from(counters)
    .where(eq(counters.id, counterId))
    .for('update');
  return counter ?? refuse(may, 'NOT_FOUND', { what: 'counter' });
}
