import type { Head } from '../../contract/head.ts';
import type { Finding } from '../../contract/journal.ts';
import { isSigned } from '../signing.ts';
import { beginning, hashOf, type Seal } from './chain.ts';
import { finding } from './compare-rows.ts';
import type { Walk } from './walk.ts';

/** Signs of a hash that may be mistyped. Two hashes have some 60 of their 64 signs different. */
const slips = 8;

/** What is wrong with a seal that comes after another one, by itself and as a link of the chain. */
export function checkSeal(seal: Seal, before: Head): Finding[] {
  const found: Finding[] = [];
  for (let number = before.number + 1; number < seal.number; number += 1) {
    found.push(finding('sealRemoved', { seal: number }));
  }
  const where = { seal: seal.number };
  if (hashOf(seal) !== seal.hash) found.push(finding('sealEdited', where));
  else if (!isSigned(seal.hash, seal.signature, seal.publicKey)) {
    found.push(finding('sealUnsigned', where));
  }
  const follows = seal.number <= before.number + 1;
  if (follows && seal.previous !== before.hash) found.push(finding('sealUnlinked', where));
  return found;
}

/** Whether one hash is the other, but for a few signs: nobody can make such a pair on purpose. */
export function isAllBut(hash: string, other: string): boolean {
  const different = Array.from(hash).filter((sign, at) => sign !== other[at]);
  return different.length <= slips;
}

/** The seal that the anchor was copied from with a slip, if it does not fit the one it names. */
export function mistypedFor(
  anchor: Head | undefined,
  { anchored, meant }: Pick<Walk, 'anchored' | 'meant'>,
): number | null {
  return anchor && meant !== undefined && anchored !== anchor.hash ? meant : null;
}

/** What the end of the chain has to say to a head that was written down earlier. */
export function checkAnchor(
  anchor: Head | undefined,
  there: string | undefined,
  head: Head | null,
): Finding[] {
  if (!anchor) return [];
  const end = head?.number ?? beginning.number;
  if (anchor.number > end) return [finding('cutOff', { seal: end + 1 })];
  if (there === undefined || there === anchor.hash) return [];
  return [finding('otherHead', { seal: anchor.number })];
}
