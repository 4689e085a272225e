import { describe, expect, it } from 'vitest';
import { Minor } from '../../../core/contract/money.ts';
import { paidOrder } from './money-back/paid-tickets.testing.ts';
import { taxedIn, vatByRate } from './vat.ts';

const ticket = (priceMinor: number, vatRateBp: number) => ({
  priceMinor: Minor.parse(priceMinor),
  vatRateBp,
});

describe('VAT by rate', () => {
  it('is rounded ticket by ticket, not over the sum', () => {
    // 0,10 at 8 % holds 0,0074: a grosz on each ticket, though but one in both together.
    const odd = [ticket(10, 800), ticket(10, 800)];
    expect(vatByRate(odd)).toEqual([{ rateBp: 800, vatMinor: 2 }]);
  });

  it('has no rate for what coins made of an order', () => {
    const order = paidOrder({ currency: 'CZK', charges: [['rounding', null, 20]] });
    expect(vatByRate(taxedIn(order)).map(each => each.rateBp)).toEqual([800]);
  });

  it('keeps rates apart, the highest first', () => {
    const both = [ticket(10_800, 800), ticket(12_300, 2_300)];
    expect(vatByRate(both)).toEqual([
      { rateBp: 2_300, vatMinor: 2_300 },
      { rateBp: 800, vatMinor: 800 },
    ]);
  });
});
