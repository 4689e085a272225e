import { eq } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OperatorId } from '../contract/ids.ts';
import type { Minor } from '../contract/money.ts';
import type { Tx } from '../database/pool.ts';
import { type MayRefuse, NotPermitted } from '../refusal.ts';
import { operatorToManage } from './parts/operator-to-manage.ts';
import { mustCover } from './parts/refund-limit.ts';

interface Input {
  operatorId: OperatorId;
  refundLimitMinor: Minor | null;
}

/**
 * Changes what an operator gives back for one order without a second person, in minor units of the
 * settings' currency; null is no limit, zero always asks for one. Refuses NOT_FOUND.
 * @throws NotPermitted for one's own limit, and for a higher one than one's own
 */
export async function changeRefundLimit(
  tx: Tx,
  context: Context & MayRefuse<'access.changeRefundLimit'>,
  { operatorId, refundLimitMinor }: Input,
): Promise<Record<string, never>> {
  if (context.operator?.id === operatorId) throw new NotPermitted('manageOperators');
  const before = await operatorToManage(tx, context, operatorId);
  mustCover(context, refundLimitMinor);
  if (before.refundLimitMinor === refundLimitMinor) {
    context.nothingToDo();
    return {};
  }
  await tx.update(operators).set({ refundLimitMinor }).where(eq(operators.id, operatorId));
  context.record({
    objectId: operatorId,
    before: { refundLimitMinor: before.refundLimitMinor },
    after: { refundLimitMinor },
  });
  return {};
}
