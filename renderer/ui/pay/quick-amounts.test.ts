import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quickAmounts } from './quick-amounts.ts';

const inMajor = (amount: number, currency: string) =>
  quickAmounts(amount * 100, currency).map(minor => minor / 100);

it('offers the notes that are enough, and the few that nearly match', () => {
  expect(inMajor(125, 'PLN')).toEqual([130, 150, 200, 500]);
  expect(inMajor(37.5, 'PLN')).toEqual([40, 50, 100]);
  expect(inMajor(23, 'PLN')).toEqual([25, 30, 50, 100]);
  expect(inMajor(129, 'EUR')).toEqual([130, 140, 150, 200]);
});

it('never offers a note that is not needed: 60 for 50', () => {
  expect(inMajor(50, 'PLN')).toEqual([100, 200]);
});

it('knows currencies without minor units', () => {
  expect(quickAmounts(1_500_000, 'IRR')).toEqual([2_000_000]);
  expect(quickAmounts(4_200, 'JPY')).toEqual([4_500, 5_000, 10_000]);
});

it('finds sensible sums in a currency it does not know', () => {
  expect(inMajor(37, 'BRL')).toEqual([40, 50, 100]);
});

it('offers nothing when nothing is to be paid', () => {
  expect(quickAmounts(0, 'PLN')).toEqual([]);
});

it('is always more than the amount, ascending, without repeats, and at most four', () => {
  const currency = fc.constantFrom('PLN', 'EUR', 'USD', 'IRR', 'JPY', 'KWD', 'BRL');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), currency, (amount, code) => {
      const offered = quickAmounts(amount, code);
      expect(offered.length).toBeLessThanOrEqual(4);
      expect(offered.every(each => Number.isInteger(each) && each > amount)).toBe(true);
      expect([...new Set(offered)].sort((one, other) => one - other)).toEqual(offered);
    }),
  );
});
