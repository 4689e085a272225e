import { and, asc, desc, gt, inArray, lte } from 'drizzle-orm';
import { journal, journalSeals } from '../../../drizzle/schema/index.ts';
import type { Head } from '../../contract/head.ts';
import type { Verification } from '../../contract/journal.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { Transactions } from '../../transaction.ts';
import { beginning, rowDigest, type Seal } from './chain.ts';
import { checkSeal, isAllBut } from './check-chain.ts';
import { conclude } from './conclude.ts';
import { rowContent } from './content.ts';
import type { Walk } from './walk.ts';

/** Seals of one step, and rows of one question: short transactions, for sales run beside them. */
const step = 100;
const page = 5_000;

export interface Checking {
  state: 'checking';
  rows: number;
  of: number;
}

/**
 * Compares the journal with its seals, from the first row to the last, in steps; tells how far it is.
 * Rows that are sealed meanwhile are checked as well.
 * @param anchor a head that was printed or exported: without one nobody can know that the end is missing
 */
export async function* checkJournal(
  { read }: Pick<Transactions, 'read'>,
  anchor?: Head,
): AsyncGenerator<Checking, Verification> {
  const walk: Walk = {
    last: beginning,
    read: Number.MIN_SAFE_INTEGER,
    seals: 0,
    rows: 0,
    findings: [],
    changed: [],
    strange: new Map(),
    keys: new Map(),
  };
  const of = await read(sealedSoFar);
  for (;;) {
    yield { state: 'checking', rows: walk.rows, of: Math.max(of, walk.rows) };
    const seals = await read(tx => sealsAfter(tx, walk.last.number));
    if (seals.length === 0) break;
    await readOn(read, walk, Math.max(...seals.map(each => each.through)));
    for (const seal of seals) await walkOver(read, walk, seal, anchor);
  }
  return read((tx, { now }) => conclude(tx, now, walk, anchor));
}

async function sealedSoFar(tx: ReadTx): Promise<number> {
  const [last] = await tx
    .select({ total: journalSeals.total })
    .from(journalSeals)
    .orderBy(desc(journalSeals.number))
    .limit(1);
  return last?.total ?? 0;
}

const sealsAfter = (tx: ReadTx, number: number): Promise<Seal[]> =>
  tx
    .select()
    .from(journalSeals)
    .where(gt(journalSeals.number, number))
    .orderBy(asc(journalSeals.number))
    .limit(step);

/** Reads rows to this number and keeps their digests until a seal names them. */
async function readOn(read: Transactions['read'], walk: Walk, through: number): Promise<void> {
  while (walk.read < through) {
    const from = walk.read;
    const rows = await read(tx =>
      tx
        .select({ seq: journal.seq, content: rowContent })
        .from(journal)
        .where(and(gt(journal.seq, from), lte(journal.seq, through)))
        .orderBy(asc(journal.seq))
        .limit(page),
    );
    for (const { seq, content } of rows) walk.strange.set(seq, rowDigest(content));
    walk.read = rows.length < page ? through : (rows.at(-1)?.seq ?? through);
  }
}

async function walkOver(
  read: Transactions['read'],
  walk: Walk,
  seal: Seal,
  anchor: Head | undefined,
): Promise<void> {
  walk.findings.push(...checkSeal(seal, walk.last));
  const { rows, digests } = seal;
  const unread = rows.filter(row => !walk.strange.has(row));
  // A row that committed after its neighbours were read, or a seal whose numbers were tampered with.
  const late = unread.length > 0 ? await read(tx => readThese(tx, unread)) : null;
  for (const [at, row] of rows.entries()) {
    const sealed = digests[at] ?? '';
    const found = walk.strange.get(row) ?? late?.get(row) ?? null;
    walk.strange.delete(row);
    if (found !== sealed) walk.changed.push({ row, sealed, found });
  }
  const { counterId, publicKey } = seal;
  const key = walk.keys.get(counterId + publicKey) ?? { counterId, publicKey, seals: 0 };
  walk.keys.set(counterId + publicKey, { ...key, seals: key.seals + 1 });
  if (seal.number === anchor?.number) walk.anchored = seal.hash;
  if (anchor && isAllBut(seal.hash, anchor.hash)) walk.meant = seal.number;
  walk.last = seal;
  walk.seals += 1;
  walk.rows += rows.length;
}

async function readThese(tx: ReadTx, numbers: number[]): Promise<Map<number, string>> {
  const rows = await tx
    .select({ seq: journal.seq, content: rowContent })
    .from(journal)
    .where(inArray(journal.seq, numbers));
  return new Map(rows.map(each => [each.seq, rowDigest(each.content)]));
}
