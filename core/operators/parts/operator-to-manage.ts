import type { operators } from '../../../drizzle/schema/index.ts';
import type { Context } from '../../context.ts';
import type { OperatorId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import { lockOperator } from '../../locks/people.ts';
import type { May } from '../../refusal.ts';
import { mustHoldAll, permissionsIn } from '../../signing-in/permissions-in.ts';
import { mustCover } from './refund-limit.ts';

/**
 * The row of an operator who is to be looked after, locked until the end of the transaction. Refuses
 * NOT_FOUND.
 * @throws NotPermitted for somebody who may do more, or give back more, than whoever looks after them
 */
export async function operatorToManage(
  tx: Tx,
  context: Context & May<'NOT_FOUND'>,
  operatorId: OperatorId,
): Promise<typeof operators.$inferSelect> {
  const { operator, role } = await lockOperator(tx, context, operatorId);
  const permitted = permissionsIn(role);
  mustHoldAll(context, permitted);
  if (permitted.includes('refund')) mustCover(context, operator.refundLimitMinor);
  return operator;
}
