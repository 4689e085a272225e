import type { Finding, Head } from '../contract/journal.ts';
import { beginning, hashOf, type Seal } from './chain.ts';
import { finding } from './compare-rows.ts';
import { isSigned } from './signing.ts';

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
