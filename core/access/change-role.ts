import { eq } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OperatorId } from '../contract/ids.ts';
import type { RoleId } from '../contract/permissions.ts';
import type { Tx } from '../database.ts';
import { mustLeaveAnAdmin } from './last-admin.ts';
import { lockOperator } from './lock-operator.ts';
import { readRoleToGive } from './read-role.ts';

interface Input {
  operatorId: OperatorId;
  role: RoleId;
}

/** Gives an operator another role, at every counter at once. Refuses NOT_FOUND, LAST_ADMIN. */
export async function changeRole(
  tx: Tx,
  context: Context,
  { operatorId, role }: Input,
): Promise<Record<string, never>> {
  if (role !== 'admin') await mustLeaveAnAdmin(tx, operatorId);
  const before = await lockOperator(tx, context, operatorId);
  if (before.role === role) {
    context.nothingToDo();
    return {};
  }
  await readRoleToGive(tx, context, role);
  await tx.update(operators).set({ role }).where(eq(operators.id, operatorId));
  context.record({ objectId: operatorId, before: { role: before.role }, after: { role } });
  return {};
}
