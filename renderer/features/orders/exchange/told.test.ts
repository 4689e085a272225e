import { ORPCError } from '@orpc/client';
import { describe, expect, test } from 'vitest';
import { Minor, SignedMinor } from '../../../../core/contract/money.ts';
import { emptyTill } from '../../../ui/pay/till.ts';
import { paidOrder } from '../money-back/paid-tickets.testing.ts';
import { reckoned, type Wish } from './reckoned.ts';
import { afterAnswer, nothingTold } from './told.ts';

const order = paidOrder({ tickets: 2 });
const wishOf = (returned: number): Wish => ({
  ...{ order, returned: order.tickets.slice(0, returned), lines: [], till: emptyTill },
  ...{ ways: null, typed: {}, seen: null },
});
const answer = (code: string, data: object) => new ORPCError(code, { defined: true, data });

describe('what an answer told of an exchange', () => {
  const wish = wishOf(1);
  const before = reckoned(wish, nothingTold);
  const told = afterAnswer(
    nothingTold,
    before.wishKey,
    before.differenceMinor,
    answer('DIFFERENCE_CHANGED', { differenceMinor: -4_000 }),
  );

  test('stands in the place of what the screen works out, until that is another sum', () => {
    expect(before.differenceMinor).toBe(-5_000);
    expect(reckoned(wish, told).differenceMinor).toBe(-4_000);
    expect(reckoned(wish, told).reckoning.backMinor).toBe(4_000);
    const cheaper = { ...wish.returned[0], priceMinor: Minor.parse(3_000) };
    const again = { ...wish, returned: [cheaper as Wish['returned'][number]] };
    expect(reckoned(again, told).differenceMinor).toBe(-3_000);
  });

  test('is of one wish: for other tickets it says nothing', () => {
    expect(reckoned(wishOf(2), told).differenceMinor).toBe(-10_000);
  });

  test('stays while another answer to the same wish says something else', () => {
    const more = afterAnswer(
      told,
      before.wishKey,
      SignedMinor.parse(-4_000),
      answer('PROOF_NEEDED', { proofs: ['student card'] }),
    );
    expect(reckoned(wish, more)).toMatchObject({
      differenceMinor: -4_000,
      proofs: [{ name: 'student card', tickets: null }],
    });
  });
});
