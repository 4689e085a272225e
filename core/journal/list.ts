import { and, desc, eq, gt, gte, inArray, lt, lte, type SQL } from 'drizzle-orm';
import { journal } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { Entry, Filter } from '../contract/journal.ts';
import type { ReadTx } from '../database/pool.ts';
import { boundsOf } from './parts/bounds.ts';
import { objectsNamed } from './parts/objects-named.ts';
import { readEntries } from './parts/read-entries.ts';

type Input = Filter & { cursor?: string | undefined; limit: number };

/**
 * Rows that one page looks through. There is no index for whoever did what, which every sale would pay
 * for: a page that finds little ends here, and the next one goes on.
 */
const window = 20_000;

/** A page of the journal, newest first. */
export async function list(
  tx: ReadTx,
  _context: Reading,
  input: Input,
): Promise<{ entries: Entry[]; nextCursor: string | null }> {
  const { after, upTo } = await boundsOf(tx, input);
  const from = Math.min(upTo, readCursor(input.cursor));
  const between = and(gt(journal.seq, after), lt(journal.seq, from));
  const wanted: (SQL | undefined)[] = [
    input.operatorId && eq(journal.operatorId, input.operatorId),
    input.operation ? eq(journal.operation, input.operation) : undefined,
    input.from ? gte(journal.at, new Date(input.from)) : undefined,
    input.to ? lte(journal.at, new Date(input.to)) : undefined,
  ];
  const objects = input.about ? await objectsNamed(tx, input.about) : null;
  const found =
    objects === null
      ? await inWindow(tx, between, wanted, input.limit)
      : await ofObjects(tx, objects, [between, ...wanted], input.limit);
  const seqs = found.seqs.slice(0, input.limit);
  const next = found.seqs.length > input.limit ? seqs.at(-1) : found.goesOnBelow;
  return {
    entries: await readEntries(tx, seqs),
    nextCursor: next === undefined ? null : String(next),
  };
}

/** A number that was made up leads to the first page. */
const readCursor = (cursor: string | undefined): number =>
  cursor && /^\d{1,15}$/.test(cursor) ? Number(cursor) : Number.MAX_SAFE_INTEGER;

interface Found {
  /** One more than asked for, where there are more. */
  seqs: number[];
  /** Where to look on when this was not everything. */
  goesOnBelow: number | undefined;
}

async function ofObjects(
  tx: ReadTx,
  objects: readonly string[],
  wanted: (SQL | undefined)[],
  limit: number,
): Promise<Found> {
  const rows = await tx
    .select({ seq: journal.seq })
    .from(journal)
    .where(and(inArray(journal.objectId, [...objects]), ...wanted))
    .orderBy(desc(journal.seq))
    .limit(limit + 1);
  return { seqs: rows.map(each => each.seq), goesOnBelow: undefined };
}

async function inWindow(
  tx: ReadTx,
  between: SQL | undefined,
  wanted: (SQL | undefined)[],
  limit: number,
): Promise<Found> {
  const { seq, at, operation, operatorId } = journal;
  const near = tx
    .select({ seq, at, operation, operatorId })
    .from(journal)
    .where(between)
    .orderBy(desc(seq))
    .limit(window)
    .as('journal');
  const rows = await tx
    .select({ seq: near.seq })
    .from(near)
    .where(and(...wanted))
    .orderBy(desc(near.seq))
    .limit(limit + 1);
  if (rows.length > limit) return { seqs: rows.map(each => each.seq), goesOnBelow: undefined };
  const [last] = await tx
    .select({ seq })
    .from(journal)
    .where(between)
    .orderBy(desc(seq))
    .offset(window - 1)
    .limit(1);
  return { seqs: rows.map(each => each.seq), goesOnBelow: last?.seq };
}
