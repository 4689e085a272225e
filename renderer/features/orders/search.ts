import { readOrderCode } from '../../../core/contract/order-code.ts';
import { westernDigits } from '../../../core/contract/pesel.ts';

/** What was typed, as it is asked for: tidy, and never longer than the contract takes. */
export const readSearch = (typed: string): string =>
  westernDigits(typed)
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 200);

/**
 * The order that was meant by its whole code, typed or scanned in whatever spelling; undefined when
 * the text is a part of a code, or a name.
 */
export function meantByCode<Row extends { readonly code: string }>(
  typed: string,
  rows: readonly Row[],
): Row | undefined {
  const wanted = readOrderCode(typed);
  return wanted === '' ? undefined : rows.find(row => readOrderCode(row.code) === wanted);
}
