import { asc, gt, inArray, sql } from 'drizzle-orm';
import { counters, journal } from '../../../drizzle/schema/index.ts';
import type { Head } from '../../contract/head.ts';
import type { Verification } from '../../contract/journal.ts';
import type { ReadTx } from '../../database/pool.ts';
import { awaited } from '../seal.ts';
import { keyId } from '../signing.ts';
import { checkAnchor, mistypedFor } from './check-chain.ts';
import { tellRows } from './compare-rows.ts';
import { rowDigest } from './content.ts';
import { hasSealBeyond } from './read-seals.ts';
import type { Walk } from './walk.ts';

/** Rows after the last seal in which one that was moved there is looked for. */
const tail = 5_000;

/** What the walk over a whole chain comes to. */
export async function conclude(
  tx: ReadTx,
  now: Date,
  walk: Walk,
  anchor: Head | undefined,
): Promise<Verification> {
  const { last, seals, rows, strange, findings } = walk;
  const awaitedRows = new Set(await awaited(tx, last.missing, now));
  const isNew = (row: number) => row > last.through || awaitedRows.has(row);
  const late = [...strange.keys()].filter(isNew).length;
  const after = gt(journal.seq, last.through);
  const newest = await tx
    .select({ seq: journal.seq, digest: rowDigest })
    .from(journal)
    .where(after)
    .orderBy(asc(journal.seq))
    .limit(tail);
  for (const { seq, digest } of newest) strange.set(seq, digest);
  const [counted] = await tx
    .select({ rows: sql<string>`count(*)`.mapWith(Number) })
    .from(journal)
    .where(after);

  const head = last.at ? { number: last.number, hash: last.hash, at: last.at } : null;
  const mistyped = mistypedFor(anchor, walk);
  if (await hasSealBeyond(tx)) findings.add('sealEdited', { seal: Number.MAX_SAFE_INTEGER });
  if (mistyped === null) checkAnchor(anchor, walk.anchored, head, findings);
  tellRows(walk, isNew);
  return {
    // A moment that was tampered with may be none at all; the finding says so.
    head: head && { ...head, at: new Date(head.at.getTime() || 0).toISOString() },
    rows,
    seals,
    unsealed: late + (counted?.rows ?? 0),
    found: findings.count(),
    findings: [...findings.named],
    mistyped,
    keys: await keysOf(tx, walk),
  };
}

async function keysOf(tx: ReadTx, { keys, known: ours }: Walk): Promise<Verification['keys']> {
  const all = [...keys.values()];
  const ids = all.map(each => each.counterId);
  const known = await tx
    .select({ id: counters.id, name: counters.name })
    .from(counters)
    .where(inArray(counters.id, ids));
  const names = new Map<string, string>(known.map(each => [each.id, each.name]));
  return all.map(({ counterId, publicKey, seals }) => ({
    id: keyId(publicKey),
    counterName: names.get(counterId) ?? null,
    seals,
    isKnown: ours.has(publicKey),
  }));
}
