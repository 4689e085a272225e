import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  balancing,
  Currency,
  Minor,
  minorDigits,
  partOf,
  SignedMinor,
  sharesOf,
  sum,
  vatInside,
} from './money.ts';

describe('the VAT inside a gross price', () => {
  test.each([
    [5_000, 800, 370],
    [5_000, 2_300, 935],
    [10_000, 2_300, 1_870],
    [1, 10_000, 1],
    [3, 10_000, 2],
    [0, 2_300, 0],
    [12_345, 0, 0],
  ])('of %i at %i basis points is %i', (gross, rate, vat) => {
    expect(vatInside(Minor.parse(gross), rate)).toBe(vat);
  });

  test('is the nearest whole minor unit, halves up, for every price and rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (gross, rate) => {
          const vat = BigInt(vatInside(Minor.parse(gross), rate));
          const divisor = 10_000n + BigInt(rate);
          const twiceOff = 2n * (BigInt(gross) * BigInt(rate) - vat * divisor);
          expect(twiceOff >= -divisor && twiceOff < divisor).toBe(true);
        },
      ),
    );
  });
});

test('amounts are whole, not negative and never floats', () => {
  for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '5', null]) {
    expect(Minor.safeParse(wrong).success).toBe(false);
  }
});

test('a sum keeps its kind: what may be negative stays so, and no number gets in unseen', () => {
  const total = sum([1, 2, 3].map(each => Minor.parse(each)));
  expect(total).toBe(6);
  expectTypeOf(total).toEqualTypeOf<Minor>();
  const balance = sum([Minor.parse(5), balancing(Minor.parse(5))]);
  expect(balance).toBe(0);
  expectTypeOf(balance).toEqualTypeOf<SignedMinor>();
  // @ts-expect-error what may be negative is no price
  expectTypeOf<SignedMinor>().toExtend<Minor>();
  // @ts-expect-error a bare number is no amount
  expectTypeOf<number>().toExtend<SignedMinor>();
});

test('currencies are those that exist, with as many digits as they have', () => {
  expect(Currency.safeParse('XQQ').success).toBe(false);
  expect(['PLN', 'JPY', 'KWD'].map(minorDigits)).toEqual([2, 0, 3]);
});

test('the VAT inside what is given back is that of the same taken', () => {
  expect(vatInside(SignedMinor.parse(-5_000), 800)).toBe(-370);
  expect(vatInside(SignedMinor.parse(0), 800)).toBe(0);
});

describe('a part of an amount', () => {
  test('is rounded half up', () => {
    expect(partOf(Minor.parse(5_000), 1_000)).toBe(500);
    expect(partOf(Minor.parse(5), 1_000)).toBe(1);
    expect(partOf(Minor.parse(4), 1_000)).toBe(0);
  });

  test('shared out is the whole of it, and nobody gets more than they have', () => {
    const minor = fc.integer({ min: 0, max: 1_000_000 }).map(each => Minor.parse(each));
    fc.assert(
      fc.property(fc.array(minor, { minLength: 1, maxLength: 20 }), fc.nat(100), (among, share) => {
        const amount = Minor.parse(Math.floor((sum(among) * share) / 100));
        const shares = sharesOf(amount, among);
        expect(sum(shares)).toBe(amount);
        for (const [at, each] of shares.entries()) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(among[at] ?? -1);
        }
      }),
    );
  });
});
