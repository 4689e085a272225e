import { minorDigits } from './money.ts';

/** Notes and coins a guest pays with, in major units, ascending. */
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

/** The notes of a currency, the smallest worth rounding up to first; undefined where we do not know them. */
export const notesOf = (currency: string): readonly number[] | undefined => cash[currency];

/** No note in use anywhere says more, in major units of its own currency. */
const largestAnywhere = 1_000_000;

/** Change that comes to so many of the largest notes is a slip, or a scanner. */
const pile = 10;

/** The most that anybody hands over in cash for an amount, in minor units; above it somebody has mistyped. */
export function mostTendered(amountMinor: number, currency: string): number {
  const largest = cash[currency]?.at(-1) ?? largestAnywhere;
  return amountMinor + pile * largest * 10 ** minorDigits(currency);
}
