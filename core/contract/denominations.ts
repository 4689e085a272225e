/** Notes and coins in use, in minor units, the largest first. */
const inUse: Readonly<Record<string, readonly number[]>> = {
  PLN: [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1],
  EUR: [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1],
  GBP: [5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1],
  USD: [10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 25, 10, 5, 1],
  CZK: [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100],
  HUF: [20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5],
  CHF: [100_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5],
  IRR: [
    2_000_000, 1_000_000, 500_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 250,
    100, 50,
  ],
};

/** The notes and coins of a currency; undefined where we do not know them. */
export const denominationsOf = (currency: string): readonly number[] | undefined => inUse[currency];

/** Where coins end earlier than amounts do, and we do not know the rest of the notes and coins. */
const smallestElsewhere: Readonly<Record<string, number>> = {
  SEK: 100,
  NOK: 100,
  DKK: 50,
  CAD: 5,
  AUD: 5,
  NZD: 10,
};

/** The smallest coin of a currency, in minor units: cash is paid in multiples of it. */
export const smallestCoinOf = (currency: string): number =>
  denominationsOf(currency)?.at(-1) ?? smallestElsewhere[currency] ?? 1;
