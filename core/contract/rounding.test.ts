import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { denominationsOf, smallestCoinOf } from './denominations.ts';
import { Minor, SignedMinor, sum } from './money.ts';
import type { PaymentMethod } from './payments.ts';
import { type Part, sharedOut } from './refund.ts';
import {
  backInCoins,
  cashBack,
  cashIn,
  comesTo,
  exactOf,
  inCoins,
  nothingPaid,
  type Paid,
  paidOf,
} from './rounding.ts';

const rounded = (currency: string, ...amounts: readonly number[]) =>
  amounts.map(each => inCoins(each, currency));

describe('what coins make of an amount', () => {
  test('is the nearest crown, five rappen, five forints', () => {
    expect(rounded('CZK', 1_149, 1_150, 1_180, 49)).toEqual([1_100, 1_200, 1_200, 0]);
    expect(rounded('CHF', 1_181, 1_182, 1_183)).toEqual([1_180, 1_180, 1_185]);
    expect(rounded('HUF', 1_182, 1_183, 2)).toEqual([1_180, 1_185, 0]);
    expect(rounded('DKK', 124, 125, 174, 175)).toEqual([100, 150, 150, 200]);
  });

  test('is the amount itself where coins end with it', () => {
    for (const currency of ['PLN', 'EUR', 'GBP', 'USD', 'JPY', 'BRL'])
      expect(rounded(currency, 1_181, -3)).toEqual([1_181, -3]);
  });

  test('goes back as it came: from the middle away from nothing', () => {
    expect(rounded('CZK', 50, -50, -1_180)).toEqual([100, -100, -1_200]);
  });

  test('can be counted in the drawer', () => {
    for (const currency of ['PLN', 'EUR', 'GBP', 'USD', 'CZK', 'HUF', 'CHF', 'IRR'])
      expect(denominationsOf(currency)?.at(-1)).toBe(smallestCoinOf(currency));
  });
});

test('only the part that is paid in cash is rounded, and nothing at all is cash', () => {
  const due = Minor.parse(1_180);
  const paid = nothingPaid('CZK');
  const to = (...parts: readonly (readonly [PaymentMethod, number])[]) =>
    comesTo(
      due,
      parts.map(([method, minor]) => ({ method, amountMinor: Minor.parse(minor) })),
      minor => cashIn(paid, minor),
    );
  expect(to(['cash', 1_200])).toBe(1_200);
  expect(to(['card', 1_180])).toBe(1_180);
  expect(to(['card', 500], ['cash', 700])).toBe(1_200);
  expect(to(['cash', 1_000], ['card', 180])).toBe(1_180);
  expect(to()).toBe(1_200);
  expect(to(['card', 1_200])).toBe(1_180);
});

const methods = ['cash', 'card', 'transfer'] as const;

/** One act: so much is paid or goes back, by this method or as it came. */
const act = fc.record({
  minor: fc.integer({ min: 1, max: 99_999 }),
  by: fc.constantFrom(...methods),
  other: fc.integer({ min: 0, max: 99_999 }),
  does: fc.constantFrom('pays', 'pays', 'takes back', 'takes back in part', 'takes all back'),
});

interface Books {
  readonly costs: number;
  readonly payments: readonly Part[];
  readonly rounding: number;
}

const standing = (currency: string, { payments, rounding }: Books): Paid =>
  paidOf({
    ...{ currency, payments },
    charges: [{ kind: 'rounding', amountMinor: SignedMinor.parse(rounding) }],
  });

/** What an act books: payments, and the rounding that makes up the difference. */
function booked(currency: string, books: Books, { minor, by, other, does }: Act): Books {
  const paid = standing(currency, books);
  const isIn = does === 'pays';
  const due = isIn ? minor : does === 'takes all back' ? books.costs : Math.min(minor, books.costs);
  const part = (method: PaymentMethod, amount: number) =>
    amount > 0 ? [{ method, amountMinor: Minor.parse(amount) }] : [];
  const cash = (amount: number) => (isIn ? cashIn(paid, amount) : cashBack(paid, amount));
  const split = Math.min(other, due);
  const coins = cash(due - split);
  /** What coins make nothing of is left to the card that pays the rest. */
  const byBoth =
    coins > 0 || split === 0 ? [...part('card', split), ...part('cash', coins)] : part('card', due);
  const parts =
    isIn || does === 'takes back in part'
      ? by === 'cash'
        ? byBoth
        : part(by, due)
      : backInCoins(paid, sharedOut(exactOf(paid), SignedMinor.parse(due)));
  const moved = sum(parts.map(each => each.amountMinor));
  if (parts.some(each => each.method === 'cash') || isIn)
    expect(comesTo(Minor.parse(due), parts, cash)).toBe(moved);
  const sign = isIn ? 1 : -1;
  return {
    costs: books.costs + sign * due,
    payments: [
      ...books.payments,
      ...parts.map(each => ({ ...each, amountMinor: SignedMinor.parse(sign * each.amountMinor) })),
    ],
    rounding: books.rounding + sign * (moved - due),
  };
}

type Act = typeof act extends fc.Arbitrary<infer Each> ? Each : never;

test('whatever is paid and goes back, cash is in coins, the order balances and less than a coin is rounded', () => {
  const currencies = fc.constantFrom('CZK', 'CHF', 'HUF', 'DKK', 'NZD', 'PLN');
  fc.assert(
    fc.property(currencies, fc.array(act, { maxLength: 8 }), (currency, acts) => {
      const coin = smallestCoinOf(currency);
      let books: Books = { costs: 0, payments: [], rounding: 0 };
      for (const each of acts) {
        books = booked(currency, books, each);
        const { cashMinor } = standing(currency, books);
        expect(Math.abs(cashMinor % coin)).toBe(0);
        expect(Math.abs(books.rounding)).toBeLessThanOrEqual(coin / 2);
        expect(sum(books.payments.map(part => part.amountMinor))).toBe(
          books.costs + books.rounding,
        );
      }
    }),
  );
});

test('what went in by one payment comes back whole by many, and not a coin more', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 1 }), prices => {
      let books: Books = { costs: 0, payments: [], rounding: 0 };
      const all = prices.reduce((total, each) => total + each, 0);
      const whole = { by: 'cash', other: 0 } as const;
      books = booked('CZK', books, { ...whole, minor: all, does: 'pays' });
      for (const minor of prices)
        books = booked('CZK', books, { ...whole, minor, does: 'takes back' });
      expect([books.costs, books.rounding]).toEqual([0, 0]);
      expect(standing('CZK', books).cashMinor).toBe(0);
    }),
  );
});
