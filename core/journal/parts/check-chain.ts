import type { Head } from '../../contract/head.ts';
import { isSigned } from '../signing.ts';
import { beginning, hashOf, type Seal } from './chain.ts';
import type { Findings } from './findings.ts';
import type { Walk } from './walk.ts';

/** Signs of a hash that may be mistyped. Two hashes have some 60 of their 64 signs different. */
const slips = 8;

/** What is wrong with a seal that comes after another one, by itself and as a link of the chain. */
export function checkSeal(
  seal: Seal,
  { last, known, findings }: Pick<Walk, 'last' | 'known' | 'findings'>,
): void {
  if (seal.number > last.number + 1) {
    findings.add('sealRemoved', { seal: last.number + 1, to: seal.number - 1 });
  }
  const where = { seal: seal.number };
  if (hashOf(seal) !== seal.hash) findings.add('sealEdited', where);
  else if (!isSigned(seal.hash, seal.signature, seal.publicKey)) {
    findings.add('sealUnsigned', where);
  } else if (!known.has(seal.publicKey)) findings.add('sealForeign', where);
  const follows = seal.number <= last.number + 1;
  if (follows && seal.previous !== last.hash) findings.add('sealUnlinked', where);
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
  findings: Findings,
): void {
  if (!anchor) return;
  const end = head?.number ?? beginning.number;
  if (anchor.number > end) findings.add('cutOff', { seal: end + 1 });
  else if (there !== undefined && there !== anchor.hash) {
    findings.add('otherHead', { seal: anchor.number });
  }
}
