import { eq } from 'drizzle-orm';
import { operators, roles } from '../../../drizzle/schema/index.ts';
import type { Context } from '../../context.ts';
import type { Tx } from '../../database/pool.ts';
import { refuse } from '../../refusal.ts';
import { mustHoldAll, permissionsIn } from '../../signing-in/permissions-in.ts';
import { mustCover } from './refund-limit.ts';

/**
 * The row of an operator who is to be looked after, locked until the end of the transaction. Refuses
 * NOT_FOUND.
 * @throws NotPermitted for somebody who may do more, or give back more, than whoever looks after them
 */
export async function lockOperator(
  tx: Tx,
  context: Context,
  operatorId: string,
): Promise<typeof operators.$inferSelect> {
  const [row] = await tx
    .select({ operator: operators, role: roles })
    .from(operators)
    .innerJoin(roles, eq(roles.id, operators.role))
    .where(eq(operators.id, operatorId))
    .for('update', { of: operators });
  if (!row) refuse('NOT_FOUND', { what: 'operator' });
  const permitted = permissionsIn(row.role);
  mustHoldAll(context, permitted);
  if (permitted.includes('refund')) mustCover(context, row.operator.refundLimitMinor);
  return row.operator;
}
