import { setImmediate as aTurn } from 'node:timers/promises';
import type { Head } from '../../contract/head.ts';
import type { Verification } from '../../contract/journal.ts';
import type { Transactions } from '../../transaction.ts';
import type { Seal } from './chain.ts';
import { checkSeal, isAllBut } from './check-chain.ts';
import { conclude } from './conclude.ts';
import { digestsOf, readOn, readOut } from './read-rows.ts';
import { sealedSoFar, sealsAfter } from './read-seals.ts';
import { newWalk, room, type Walk } from './walk.ts';

export interface Checking {
  state: 'checking';
  rows: number;
  of: number;
}

/**
 * Compares the journal with its seals, from the first row to the last, in steps; tells how far it is.
 * Rows that are sealed meanwhile are checked as well. Whatever the tables hold, it takes the same room.
 * @param known public keys under which a seal counts
 * @param anchor a head that was printed or exported: without one nobody can know that the end is missing
 */
export async function* checkJournal(
  { read }: Pick<Transactions, 'read'>,
  known: ReadonlySet<string>,
  anchor?: Head,
): AsyncGenerator<Checking, Verification> {
  const walk = newWalk(known);
  const of = await read(sealedSoFar);
  for (;;) {
    yield { state: 'checking', rows: walk.rows, of: Math.max(of, walk.rows) };
    const seals = await read(tx => sealsAfter(tx, walk.last.number));
    if (seals.length === 0) break;
    await readOn(read, walk, Math.max(...seals.map(each => each.through)));
    for (const seal of seals) {
      await walkOver(read, walk, seal, anchor);
      // A hundred of them hashed and compared in one turn would keep every other call waiting.
      await aTurn();
    }
  }
  await readOut(read, walk, walk.last.through);
  return read((tx, { now }) => conclude(tx, now, walk, anchor));
}

async function walkOver(
  read: Transactions['read'],
  walk: Walk,
  seal: Seal,
  anchor: Head | undefined,
): Promise<void> {
  checkSeal(seal, walk);
  await compareRows(read, walk, seal);
  const { counterId, publicKey } = seal;
  const key = walk.keys.get(counterId + publicKey) ?? { counterId, publicKey, seals: 0 };
  if (key.seals > 0 || walk.keys.size < room.keys) {
    walk.keys.set(counterId + publicKey, { ...key, seals: key.seals + 1 });
  }
  if (seal.number === anchor?.number) walk.anchored = seal.hash;
  if (anchor && isAllBut(seal.hash, anchor.hash)) walk.meant = seal.number;
  walk.last = seal;
  walk.seals += 1;
  walk.rows += seal.rows.length;
}

async function compareRows(
  read: Transactions['read'],
  walk: Walk,
  { rows, digests }: Seal,
): Promise<void> {
  const unread = rows.filter(row => !walk.strange.has(row));
  // A row that committed after its neighbours were read, or a seal whose numbers were tampered with.
  const late = unread.length > 0 ? await read(tx => digestsOf(tx, unread)) : null;
  for (const [at, row] of rows.entries()) {
    const sealed = digests[at] ?? '';
    const found = walk.strange.get(row) ?? late?.get(row) ?? null;
    walk.strange.delete(row);
    if (row > walk.read) walk.ahead.add(row);
    if (found === sealed) continue;
    if (walk.changed.length < room.changed) walk.changed.push({ row, sealed, found });
    else walk.findings.add(found === null ? 'rowRemoved' : 'rowEdited', { row });
  }
}
