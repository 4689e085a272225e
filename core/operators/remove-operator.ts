import { and, eq, inArray } from 'drizzle-orm';
import { events, journal, operators, orders } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OperatorId } from '../contract/ids.ts';
import type { RefusalData } from '../contract/refusals.ts';
import { sqlState } from '../database/busy.ts';
import type { Tx } from '../database/pool.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustLeaveAnAdmin } from './parts/last-admin.ts';
import { operatorToManage } from './parts/operator-to-manage.ts';

type Owned = RefusalData<'OPERATOR_OWNS'>['owns'];

/** Acts that begin whatever an operator does: who has none of them stands behind no row of the journal. */
const signIns = ['access.signIn', 'access.switchOperator'];

/**
 * Removes an operator who has never done anything, such as a mistyped invitation. Refuses OPERATOR_OWNS
 * with what is theirs: it stays, and so do they, deactivated. Refuses NOT_FOUND, LAST_ADMIN.
 */
export async function removeOperator(
  tx: Tx,
  context: Context & MayRefuse<'access.removeOperator'>,
  { operatorId }: { operatorId: OperatorId },
): Promise<Record<string, never>> {
  await mustLeaveAnAdmin(tx, context, operatorId);
  const { role } = await operatorToManage(tx, context, operatorId);
  const owns = await ownedBy(tx, operatorId);
  if (owns.length > 0) refuse(context, 'OPERATOR_OWNS', { owns });
  await tx
    .delete(operators)
    .where(eq(operators.id, operatorId))
    .catch((error: unknown) => {
      // Something became theirs at this moment; 23001 since PostgreSQL 18, 23503 before.
      if (['23001', '23503'].includes(sqlState(error) ?? '')) {
        refuse(context, 'OPERATOR_OWNS', { owns: ['orders'] });
      }
      throw error;
    });
  context.record({ objectId: operatorId, before: { role } });
  return {};
}

async function ownedBy(tx: Tx, operatorId: OperatorId): Promise<Owned> {
  const [event] = await tx
    .select({ id: events.id })
    .from(events)
    .where(eq(events.organizerId, operatorId))
    .limit(1);
  const [order] = await tx
    .select({ id: orders.id })
    .from(orders)
    .where(eq(orders.operatorId, operatorId))
    .limit(1);
  // By the object, which has an index, and not by the operator, which would need one on every sale.
  const [began] = await tx
    .select({ seq: journal.seq })
    .from(journal)
    .where(and(eq(journal.objectId, operatorId), inArray(journal.operation, signIns)))
    .limit(1);
  return [
    ...(event ? ['events' as const] : []),
    ...(order ? ['orders' as const] : []),
    ...(began ? ['journal' as const] : []),
  ];
}
