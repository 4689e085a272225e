import { asc, desc, gt, inArray, lt, or } from 'drizzle-orm';
import { journal, journalSeals } from '../../drizzle/schema/index.ts';
import type { CounterId } from '../contract/ids.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Database, ReadTx, Tx } from '../database/pool.ts';
import { tryLockSeals } from '../locks/by-number.ts';
import { beginning, hashOf, type SealContent } from './parts/chain.ts';
import { rowDigest } from './parts/content.ts';
import type { SealSigner } from './signing.ts';

/** Rows in one seal: read, hashed and written within some tens of milliseconds. */
const batch = 1_000;
/** Numbers back from the newest row in which one that is missing is waited for. */
const horizon = 10_000;
/**
 * Milliseconds in which a number that was skipped may still appear. No transaction of ours lasts as long;
 * what comes later was put there, and is left for `verify` to find.
 */
const patience = 300_000;

/** Who seals, and with whose key. */
export interface Sealer {
  readonly counterId: CounterId;
  readonly signer: SealSigner;
}

/**
 * Seals everything in the journal that is not sealed yet, batch by batch, beside running sales.
 * @param ending stops between two batches; the rest waits for the next time
 * @returns how many rows; zero also while another counter is at it
 */
export async function sealJournal(
  database: Database,
  sealer: Sealer,
  ending?: AbortSignal,
): Promise<number> {
  for (let sealed = 0; ; ) {
    const rows = await inTransaction(database, 'write', async (tx, begun) =>
      sealBatch(tx, await begun, sealer),
    );
    sealed += rows;
    if (rows < batch || ending?.aborted) return sealed;
  }
}

/** Adds one seal to the chain. A crash before the commit leaves the rows to the next one. */
export async function sealBatch(tx: Tx, now: Date, { counterId, signer }: Sealer): Promise<number> {
  if (!(await tryLockSeals(tx))) return 0;

  const last = await lastSeal(tx);
  const stillAwaited = await awaited(tx, last.missing, now);
  const found = await tx
    .select({ seq: journal.seq, digest: rowDigest })
    .from(journal)
    .where(or(gt(journal.seq, last.through), inArray(journal.seq, stillAwaited)))
    .orderBy(asc(journal.seq))
    .limit(batch);
  if (found.length === 0) return 0;

  const rows = found.map(each => each.seq);
  const through = Math.max(last.through, rows.at(-1) ?? 0);
  const content: SealContent = {
    number: last.number + 1,
    at: now,
    counterId,
    previous: last.hash,
    rows,
    digests: found.map(each => each.digest),
    through,
    missing: missingNow(stillAwaited, last.through, through, rows),
    total: last.total + rows.length,
    publicKey: signer.publicKey,
  };
  const hash = hashOf(content);
  await tx.insert(journalSeals).values({
    ...content,
    rows,
    digests: [...content.digests],
    missing: [...content.missing],
    hash,
    signature: signer.sign(hash),
  });
  return rows.length;
}

async function lastSeal(tx: Tx): Promise<typeof beginning> {
  const { number, hash, through, missing, total } = journalSeals;
  const [last] = await tx
    .select({ number, hash, through, missing, total })
    .from(journalSeals)
    .orderBy(desc(number))
    .limit(1);
  return last ?? beginning;
}

/** Those of the missing numbers that were skipped recently enough to be still under way. */
export async function awaited(
  tx: ReadTx,
  missing: readonly number[],
  now: Date,
): Promise<number[]> {
  if (missing.length === 0) return [];
  const [settled] = await tx
    .select({ through: journalSeals.through })
    .from(journalSeals)
    .where(lt(journalSeals.at, new Date(now.getTime() - patience)))
    .orderBy(desc(journalSeals.at), desc(journalSeals.number))
    .limit(1);
  return missing.filter(each => each > (settled?.through ?? 0));
}

function missingNow(
  before: readonly number[],
  from: number,
  through: number,
  rows: readonly number[],
): number[] {
  const there = new Set(rows);
  const missing = before.filter(each => !there.has(each));
  for (let seq = Math.max(from + 1, through - horizon); seq < through; seq += 1) {
    if (!there.has(seq)) missing.push(seq);
  }
  return missing;
}
