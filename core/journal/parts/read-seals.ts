import { and, asc, desc, gt, lte, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { journalSeals } from '../../../drizzle/schema/index.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { Seal } from './chain.ts';

/** Seals of one step: short transactions, for sales run beside them. */
const step = 20;
/** Longer lists than a seal of ours ever has (`seal.ts`), which somebody has made, are not read. */
const most = { rows: 1_000, missing: 20_000 } as const;

const unlessLonger = <Column extends AnyPgColumn>(column: Column, length: number) =>
  sql`case when cardinality(${column}) <= ${sql.raw(String(length))} then ${column} else '{}' end`.mapWith(
    column,
  );

const { number, at, counterId, previous, rows, digests, through, missing, total } = journalSeals;
const columns = {
  ...{ number, at, counterId, previous, through, total },
  rows: unlessLonger(rows, most.rows),
  digests: unlessLonger(digests, most.rows),
  missing: unlessLonger(missing, most.missing),
  publicKey: journalSeals.publicKey,
  hash: journalSeals.hash,
  signature: journalSeals.signature,
};

/** The next seals after this number. Those whose lists are too long come without, and are not what they say. */
export const sealsAfter = (tx: ReadTx, last: number): Promise<Seal[]> =>
  tx
    .select(columns)
    .from(journalSeals)
    .where(and(gt(number, last), lte(number, Number.MAX_SAFE_INTEGER)))
    .orderBy(asc(number))
    .limit(step);

/** Whether there is a seal behind every number that can be told from its neighbour. */
export async function hasSealBeyond(tx: ReadTx): Promise<boolean> {
  const [beyond] = await tx
    .select({ number: sql`1` })
    .from(journalSeals)
    .where(gt(number, Number.MAX_SAFE_INTEGER))
    .limit(1);
  return beyond !== undefined;
}

/** How many rows are sealed, as the newest seal says. */
export async function sealedSoFar(tx: ReadTx): Promise<number> {
  const [last] = await tx
    .select({ total })
    .from(journalSeals)
    .where(lte(number, Number.MAX_SAFE_INTEGER))
    .orderBy(desc(number))
    .limit(1);
  return Math.min(last?.total ?? 0, Number.MAX_SAFE_INTEGER);
}
