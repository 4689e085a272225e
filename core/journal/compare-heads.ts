import { inArray } from 'drizzle-orm';
import { journalSeals } from '../../drizzle/schema/index.ts';
import type { Chain, SeenHead } from '../contract/head.ts';
import type { ReadTx } from '../database/pool.ts';
import { lastHead } from './parts/last-seal.ts';

/** Heads that a counter has seen, the oldest first. */
type Heads = readonly SeenHead[];

/** What a counter remembers of the chains that it worked on. */
export interface SeenHeads {
  /** Of this database; null where it sees it for the first time under this address. */
  readonly here: Heads | null;
  /** Of each other one: this may be one of them that has moved. */
  readonly elsewhere: readonly Heads[];
}

/** Where that is kept: outside of the database, so that whoever changes that does not reach it. */
export interface HeadMemory {
  read(): Promise<SeenHeads>;
  /** Goes on from this head, whatever was seen before. */
  beginAnew(head: SeenHead | null): Promise<void>;
}

export interface Comparison extends Chain {
  /** The end of the chain, as far as it counts. */
  readonly now: SeenHead | null;
  /** What it was compared with. */
  readonly heads: Heads;
}

/**
 * Whether the chain goes on from what was seen of it, and up to where. A database that is new here is
 * another box office's, unless it holds something that was seen elsewhere.
 */
export async function compareHeads(
  tx: ReadTx,
  { here, elsewhere }: SeenHeads,
  known: ReadonlySet<string>,
): Promise<Comparison> {
  const now = await lastHead(tx, known);
  if (here) return { ...(await compare(tx, here)), now };
  let found: Omit<Comparison, 'now'> = { is: 'same', known: null, common: null, heads: [] };
  for (const heads of elsewhere) {
    const compared = await compare(tx, heads);
    if ((compared.common?.number ?? 0) > (found.common?.number ?? 0)) found = compared;
  }
  return { ...found, now };
}

async function compare(tx: ReadTx, heads: Heads): Promise<Omit<Comparison, 'now'>> {
  const last = heads.at(-1);
  if (!last) return { is: 'same', known: null, common: null, heads };
  const { number, hash } = journalSeals;
  const there = await tx
    .select({ number, hash })
    .from(journalSeals)
    .where(
      inArray(
        number,
        heads.map(each => each.number),
      ),
    );
  const hashes = new Map(there.map(each => [each.number, each.hash]));
  const common = heads.findLast(each => hashes.get(each.number) === each.hash) ?? null;
  const is = common === last ? 'same' : hashes.has(last.number) ? 'other' : 'shorter';
  return { is, known: last, common, heads };
}
