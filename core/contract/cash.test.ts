import { describe, expect, test } from 'vitest';
import { mostTendered } from './cash.ts';

describe('the most that is handed over for an amount', () => {
  test.each([
    ['PLN', 10_000, 510_000],
    ['EUR', 0, 200_000],
    ['USD', 5_000, 105_000],
    ['JPY', 3_000, 103_000],
    ['CZK', 500_000, 5_500_000],
    // Its minor unit is as good as none, and its notes have many noughts.
    ['IRR', 2_000_000, 12_000_000],
    // Thousandths, and notes that we do not know.
    ['KWD', 5_000, 10_000_005_000],
  ])('in %s for %i minor units is %i', (currency, amount, most) => {
    expect(mostTendered(amount, currency)).toBe(most);
  });

  test('is never an EAN of eight digits or more, in any currency with two decimals', () => {
    for (const currency of ['PLN', 'EUR', 'USD', 'INR', 'UAH', 'RSD'])
      expect(mostTendered(100_000, currency)).toBeLessThan(10_000_001 * 100 + 100_000);
  });
});
