import { and, desc, lte, sql } from 'drizzle-orm';
import { journalSeals } from '../../drizzle/schema/index.ts';
import type { Head } from '../contract/head.ts';
import type { ReadTx } from '../database/pool.ts';

/**
 * Where the chain of seals ends at this moment, whoever signed the last: who compares it later with the chain
 * sees whether it is still in it. Null before the first.
 */
export async function newestHead(tx: ReadTx): Promise<Head | null> {
  const { number, hash } = journalSeals;
  const [head] = await tx
    .select({ number, hash })
    .from(journalSeals)
    .where(and(lte(number, Number.MAX_SAFE_INTEGER), sql`${hash} ~ '^[0-9a-f]{64}$'`))
    .orderBy(desc(number))
    .limit(1);
  return head ?? null;
}
