import { notesOf } from '../../../core/contract/cash.ts';
import { minorDigits } from '../../../core/contract/money.ts';

/** Of a currency we do not know: 1, 2 and 5 of every size up to the amount's own and one more. */
function anyNotes(major: number): number[] {
  const size = Math.max(0, Math.ceil(Math.log10(Math.max(1, major))));
  return [size - 2, size - 1, size]
    .filter(power => power >= 0)
    .flatMap(power => [1, 2, 5].map(each => each * 10 ** power));
}

/** The fewest notes that make a sum, the largest first; null when they cannot. */
function notesFor(sum: number, notes: readonly number[]): number[] | null {
  let rest = sum;
  const used: number[] = [];
  for (const note of notes.toReversed()) for (; rest >= note; rest -= note) used.push(note);
  return rest === 0 ? used : null;
}

/** The next multiples of `note` above an amount. */
const roundedUp = (amount: number, note: number) => Math.ceil(amount / note) * note;

/** Sums that make sense need each of their notes: nobody hands over 50 and 10 for 50. */
const isSensible = (sum: number, amount: number, used: readonly number[]) =>
  sum > amount && sum - (used.at(-1) ?? 0) < amount;

const most = 4;

/**
 * What a guest is likely to hand over for an amount, beside the exact sum: one note that is enough,
 * or a few that nearly match. Minor units, ascending, at most four; purely from amount and currency.
 */
export function quickAmounts(amountMinor: number, currency: string): number[] {
  const unit = 10 ** minorDigits(currency);
  const major = amountMinor / unit;
  if (amountMinor <= 0) return [];
  const notes = notesOf(currency) ?? anyNotes(major);
  const single = notes.filter(note => note > major).slice(0, 2);
  const several = [...new Set(notes.map(note => roundedUp(major, note)))]
    .map(sum => ({ sum, used: notesFor(sum, notes) ?? [] }))
    .filter(({ sum, used }) => used.length > 1 && isSensible(sum, major, used))
    .sort((one, other) => one.used.length - other.used.length || one.sum - other.sum)
    .slice(0, most - single.length)
    .map(({ sum }) => sum);
  return [...single, ...several].sort((one, other) => one - other).map(sum => sum * unit);
}
