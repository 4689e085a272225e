import { eq } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OperatorId } from '../contract/ids.ts';
import type { RoleId } from '../contract/permissions.ts';
import type { Tx } from '../database/pool.ts';
import type { MayRefuse } from '../refusal.ts';
import { permissionsIn } from '../signing-in/permissions-in.ts';
import { mustLeaveAnAdmin } from './parts/last-admin.ts';
import { operatorToManage } from './parts/operator-to-manage.ts';
import { mustCover } from './parts/refund-limit.ts';
import { roleToGive } from './parts/role-to-give.ts';

interface Input {
  operatorId: OperatorId;
  role: RoleId;
}

/**
 * Gives an operator another role, at every counter at once. Refuses NOT_FOUND, LAST_ADMIN.
 * @throws NotPermitted for a role that permits more than whoever gives it may do, and for one that makes
 * use of a higher limit for refunds than theirs
 */
export async function changeRole(
  tx: Tx,
  context: Context & MayRefuse<'access.changeRole'>,
  { operatorId, role }: Input,
): Promise<Record<string, never>> {
  if (role !== 'admin') await mustLeaveAnAdmin(tx, context, operatorId);
  const before = await operatorToManage(tx, context, operatorId);
  if (before.role === role) {
    context.nothingToDo();
    return {};
  }
  const given = await roleToGive(tx, context, role);
  if (permissionsIn(given).includes('refund')) mustCover(context, before.refundLimitMinor);
  await tx.update(operators).set({ role }).where(eq(operators.id, operatorId));
  context.record({ objectId: operatorId, before: { role: before.role }, after: { role } });
  return {};
}
