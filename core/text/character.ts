import { isolated } from './isolated.ts';

/** A character, to be named in a sentence; null for one that nobody sees. */
export function visible(codePoint: number): string | null {
  const character = String.fromCodePoint(codePoint);
  return /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character)
    ? null
    : isolated(character);
}

/** Its number, as tables of characters list it: U+202E. */
export const codeOf = (codePoint: number): string =>
  isolated(`U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
