import { and, desc, inArray, lte } from 'drizzle-orm';
import { journalSeals } from '../../../drizzle/schema/index.ts';
import type { SeenHead } from '../../contract/head.ts';
import type { ReadTx } from '../../database/pool.ts';
import { isSigned } from '../signing.ts';

/** Newest seals that are looked at: a few of them may only pretend to be signed. */
const few = 10;

const { number, hash, at, counterId, total, publicKey, signature } = journalSeals;

/**
 * The newest seal that counts: signed by a key that this installation knows. What somebody else put behind
 * it may be gone tomorrow, and is nothing to remember or to print.
 */
export async function lastSeal(tx: ReadTx, known: ReadonlySet<string>) {
  const newest = await tx
    .select({ number, hash, at, counterId, total, publicKey, signature })
    .from(journalSeals)
    .where(and(inArray(publicKey, [...known]), lte(number, Number.MAX_SAFE_INTEGER)))
    .orderBy(desc(number))
    .limit(few);
  return newest.find(each => isSigned(each.hash, each.signature, each.publicKey)) ?? null;
}

/** Where the chain ends, as far as it counts. */
export async function lastHead(tx: ReadTx, known: ReadonlySet<string>): Promise<SeenHead | null> {
  const seal = await lastSeal(tx, known);
  // A moment that was tampered with may be none at all; a check finds that.
  const sealedAt = seal && new Date(seal.at.getTime() || 0).toISOString();
  return seal && sealedAt ? { number: seal.number, hash: seal.hash, at: sealedAt } : null;
}
