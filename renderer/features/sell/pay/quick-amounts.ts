import { minorDigits } from '../../../../core/contract/money.ts';

/** Notes and coins a guest pays with, in major units, the smallest worth rounding up to first. */
const cash: Readonly<Record<string, readonly number[]>> = {
  PLN: [5, 10, 20, 50, 100, 200, 500],
  EUR: [5, 10, 20, 50, 100, 200],
  USD: [1, 5, 10, 20, 50, 100],
  GBP: [1, 5, 10, 20, 50],
  CHF: [5, 10, 20, 50, 100, 200],
  CZK: [50, 100, 200, 500, 1_000, 2_000, 5_000],
  HUF: [500, 1_000, 2_000, 5_000, 10_000, 20_000],
  SEK: [20, 50, 100, 200, 500],
  NOK: [50, 100, 200, 500],
  DKK: [50, 100, 200, 500],
  UAH: [20, 50, 100, 200, 500, 1_000],
  TRY: [5, 10, 20, 50, 100, 200],
  JPY: [500, 1_000, 5_000, 10_000],
  IRR: [50_000, 100_000, 500_000, 1_000_000],
};

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
  const notes = cash[currency] ?? anyNotes(major);
  const single = notes.filter(note => note > major).slice(0, 2);
  const several = [...new Set(notes.map(note => roundedUp(major, note)))]
    .map(sum => ({ sum, used: notesFor(sum, notes) ?? [] }))
    .filter(({ sum, used }) => used.length > 1 && isSensible(sum, major, used))
    .sort((one, other) => one.used.length - other.used.length || one.sum - other.sum)
    .slice(0, most - single.length)
    .map(({ sum }) => sum);
  return [...single, ...several].sort((one, other) => one - other).map(sum => sum * unit);
}
