import { westernDigits } from './pesel.ts';

/**
 * What people and machines put around and into a code: spaces, hyphens and minus signs of every kind,
 * quotes, a number sign, the stars of a Code 39, and marks that nobody sees.
 */
const around = /[\s\p{Cc}\p{Cf}\p{Pd}\p{Pi}\p{Pf}\u2212\u0640\uFE00-\uFE0F#*_.,:;'"`´‚„′″]/gu;

/**
 * What was typed, pasted or scanned as a code of an order or a ticket, as the tables have it: capitals
 * and western digits alone. Empty for what no code can be, and that is never to be looked for as a part.
 */
export function readOrderCode(text: string): string {
  // The numero sign first: normalized it would be two letters.
  const plain = westernDigits(text.replaceAll('№', '')).normalize('NFKC');
  const bare = plain.replace(around, '').toUpperCase();
  return /^[A-Z0-9]+$/.test(bare) ? bare : '';
}
