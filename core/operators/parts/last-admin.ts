import { and, asc, eq } from 'drizzle-orm';
import { operators } from '../../../drizzle/schema/index.ts';
import type { Tx } from '../../database/pool.ts';
import { refuse } from '../../refusal.ts';

/**
 * Refuses LAST_ADMIN when this operator is the only active admin. Locks all of them, in the order of
 * their ids: of two admins who demote each other at once, the second then sees what the first did.
 */
export async function mustLeaveAnAdmin(tx: Tx, operatorId: string): Promise<void> {
  const admins = await tx
    .select({ id: operators.id })
    .from(operators)
    .where(and(eq(operators.role, 'admin'), eq(operators.active, true)))
    .orderBy(asc(operators.id))
    .for('update');
  if (admins.length === 1 && admins[0]?.id === operatorId) refuse('LAST_ADMIN', {});
}
