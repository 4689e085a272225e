import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { counters, journal, operators } from '../../drizzle/schema/index.ts';
import type { Act } from '../contract/act.ts';
import type { Deed } from '../contract/operations.ts';
import type { ReadTx } from '../database/pool.ts';

const approvers = alias(operators, 'approvers');

const acts = (tx: ReadTx) =>
  tx
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
    .leftJoin(approvers, eq(approvers.id, sql`(${journal.after} ->> 'approvedBy')::uuid`));

const told = (act: Awaited<ReturnType<typeof acts>>[number]): Act => ({
  ...act,
  at: act.at.toISOString(),
});

/** Everything that was done to something, oldest first. */
export async function actsOn(tx: ReadTx, objectId: string): Promise<Act[]> {
  const found = await acts(tx).where(eq(journal.objectId, objectId)).orderBy(journal.seq);
  return found.map(told);
}

/** Who did the last of these to something; null where the journal has none of them. */
export async function doneBy(
  tx: ReadTx,
  objectId: string,
  operations: readonly Deed[],
): Promise<Act | null> {
  const [last] = await acts(tx)
    .where(and(eq(journal.objectId, objectId), inArray(journal.operation, [...operations])))
    .orderBy(desc(journal.seq))
    .limit(1);
  return last ? told(last) : null;
}
