import { westernDigits } from '../../../../core/contract/pesel.ts';

/** Cards have the digits 1 to 9. */
export const mostCards = 9;

/**
 * The place of the card that a search names, from 0: a single digit does, in whatever script. More than that is a
 * search, for dates begin with digits too.
 */
export function namedCard(search: string): number | null {
  const digit = westernDigits(search.trim());
  return /^[1-9]$/.test(digit) ? Number(digit) - 1 : null;
}
