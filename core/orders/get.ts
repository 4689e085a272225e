import { asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { counters, journal, operators } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { ReadTx } from '../database/pool.ts';
import type { WithVault } from '../participants/vault.ts';
import type { MayRefuse } from '../refusal.ts';
import { readOrder } from './read-order.ts';

interface Act {
  at: string;
  operation: string;
  operatorName: string | null;
  counterName: string | null;
  reason: string | null;
  approverName: string | null;
}

/** One order with what happened to it, oldest first. */
export async function get(
  tx: ReadTx,
  context: Reading & WithVault & MayRefuse<'orders.get'>,
  { orderId }: { orderId: OrderId },
): Promise<{ order: Order; timeline: Act[] }> {
  const order = await readOrder(tx, context, orderId);
  const approvers = alias(operators, 'approvers');
  const acts = await tx
    .select({
      at: journal.at,
      operation: journal.operation,
      operatorName: operators.name,
      counterName: counters.name,
      reason: journal.reason,
      approverName: approvers.name,
    })
    .from(journal)
    .leftJoin(operators, eq(operators.id, journal.operatorId))
    .leftJoin(counters, eq(counters.id, journal.counterId))
    .leftJoin(approvers, eq(approvers.id, sql`(${journal.after} ->> 'approvedBy')::uuid`))
    .where(eq(journal.objectId, orderId))
    .orderBy(asc(journal.seq));
  return { order, timeline: acts.map(act => ({ ...act, at: act.at.toISOString() })) };
}
