import { eq } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OperatorId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import type { MayRefuse } from '../refusal.ts';
import { operatorToManage } from './parts/operator-to-manage.ts';

/** Lets a deactivated operator sign in again, with role and password as they were. Refuses NOT_FOUND. */
export async function reactivate(
  tx: Tx,
  context: Context & MayRefuse<'access.reactivate'>,
  { operatorId }: { operatorId: OperatorId },
): Promise<Record<string, never>> {
  const { active } = await operatorToManage(tx, context, operatorId);
  if (active) {
    context.nothingToDo();
    return {};
  }
  await tx.update(operators).set({ active: true }).where(eq(operators.id, operatorId));
  context.record({ objectId: operatorId, after: { active: true } });
  return {};
}
