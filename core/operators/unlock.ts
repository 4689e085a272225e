import type { Context } from '../context.ts';
import type { OperatorId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import type { MayRefuse } from '../refusal.ts';
import { forgetTries, triesOfAddress } from '../signing-in/tries.ts';
import { operatorToManage } from './parts/operator-to-manage.ts';

/** Forgets the wrong tries of an operator, who may then try again at once. Refuses NOT_FOUND. */
export async function unlock(
  tx: Tx,
  context: Context & MayRefuse<'access.unlock'>,
  { operatorId }: { operatorId: OperatorId },
): Promise<Record<string, never>> {
  const { email } = await operatorToManage(tx, context, operatorId);
  if (await forgetTries(tx, triesOfAddress(email))) context.record({ objectId: operatorId });
  else context.nothingToDo();
  return {};
}
