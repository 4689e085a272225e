import { eq } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OperatorId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import type { MayRefuse } from '../refusal.ts';
import { endSessionsOf } from '../signing-in/sessions.ts';
import { mustLeaveAnAdmin } from './parts/last-admin.ts';
import { operatorToManage } from './parts/operator-to-manage.ts';

/**
 * Lets an operator in no longer and ends their sign-ins; what they did stays as it is. Refuses
 * NOT_FOUND, LAST_ADMIN.
 */
export async function deactivate(
  tx: Tx,
  context: Context & MayRefuse<'access.deactivate'>,
  { operatorId }: { operatorId: OperatorId },
): Promise<Record<string, never>> {
  await mustLeaveAnAdmin(tx, context, operatorId);
  const { active } = await operatorToManage(tx, context, operatorId);
  if (!active) {
    context.nothingToDo();
    return {};
  }
  await tx.update(operators).set({ active: false }).where(eq(operators.id, operatorId));
  const sessionsEnded = await endSessionsOf(tx, context, operatorId);
  context.record({ objectId: operatorId, after: { active: false, sessionsEnded } });
  return {};
}
