import { and, asc, gt, inArray, lte } from 'drizzle-orm';
import { journal } from '../../../drizzle/schema/index.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { Transactions } from '../../transaction.ts';
import { rowDigest } from './content.ts';
import { room, type Walk } from './walk.ts';

/** Rows of one question. */
const page = 2_000;

/** The digests of these rows, by their numbers; of those that are there. */
export async function digestsOf(
  tx: ReadTx,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const rows = await tx
    .select({ seq: journal.seq, digest: rowDigest })
    .from(journal)
    .where(inArray(journal.seq, [...numbers]));
  return new Map(rows.map(({ seq, digest }) => [seq, digest]));
}

/**
 * Reads rows to this number and keeps their digests until a seal names them; stops where too many are kept
 * already. Whatever a seal names that was not read is asked for by itself.
 */
export async function readOn(
  read: Transactions['read'],
  walk: Walk,
  through: number,
): Promise<void> {
  while (walk.read < through && walk.strange.size < room.strange) {
    await readPage(read, walk, through);
  }
}

/** Reads what is left to this number: rows that no seal has named. */
export async function readOut(
  read: Transactions['read'],
  walk: Walk,
  through: number,
): Promise<void> {
  while (walk.read < through) await readPage(read, walk, through);
}

async function readPage(read: Transactions['read'], walk: Walk, through: number): Promise<void> {
  const from = walk.read;
  const to = Math.min(through, Number.MAX_SAFE_INTEGER);
  const rows = await read(tx =>
    tx
      .select({ seq: journal.seq, digest: rowDigest })
      .from(journal)
      .where(and(gt(journal.seq, from), lte(journal.seq, to)))
      .orderBy(asc(journal.seq))
      .limit(page),
  );
  for (const { seq, digest } of rows) {
    if (walk.ahead.has(seq)) continue;
    if (walk.strange.size < room.strange) walk.strange.set(seq, digest);
    else walk.stranger.add(seq);
  }
  walk.read = rows.length < page ? through : (rows.at(-1)?.seq ?? through);
}
