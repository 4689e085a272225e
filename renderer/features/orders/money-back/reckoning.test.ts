import { expect, it } from 'vitest';
import { Minor } from '../../../../core/contract/money.ts';
import { consequenceOf } from '../consequence.ts';
import { paidOrder } from './paid-tickets.testing.ts';
import { backForAllowance, backForTickets, costsOf, mostFee, usualFee } from './reckoning.ts';
import { allBy, isWhole, mustBe } from './ways.ts';

const minor = (amount: number) => Minor.parse(amount);

it('gives back what tickets cost after allowances, less the fee', () => {
  const order = paidOrder({ charges: [['allowance', 1, -1_000]], payments: [['cash', 14_000]] });
  const two = order.tickets.slice(0, 2);
  expect(costsOf(order, two)).toBe(9_000);
  expect(usualFee(order, two, 1_000)).toBe(900);
  expect(backForTickets(order, two, minor(900))).toMatchObject({
    backMinor: 8_100,
    usual: [{ method: 'cash', amountMinor: 8_100 }],
  });
});

it('goes by the methods it came from, the last first', () => {
  const order = paidOrder({
    payments: [
      ['card', 10_000],
      ['cash', 5_000],
    ],
  });
  expect(backForTickets(order, order.tickets, minor(0)).usual).toEqual([
    { method: 'cash', amountMinor: 5_000 },
    { method: 'card', amountMinor: 10_000 },
  ]);
  expect(backForAllowance(order, minor(6_000)).usual).toEqual([
    { method: 'cash', amountMinor: 5_000 },
    { method: 'card', amountMinor: 1_000 },
  ]);
});

it('keeps nothing of what brought no money', () => {
  const order = paidOrder({ payments: [['complimentary', 15_000]] });
  expect(mostFee(order, order.tickets)).toBe(0);
  expect(backForTickets(order, order.tickets, minor(0)).backMinor).toBe(0);
});

it('gives in cash what coins make of it, by card what it is, and the whole order as it came', () => {
  const order = paidOrder({
    currency: 'CZK',
    payments: [['cash', 14_900]],
    charges: [
      ['allowance', 1, -60],
      ['rounding', null, -40],
    ],
  });
  const back = backForTickets(order, order.tickets.slice(0, 1), minor(0));
  expect([back.dueMinor, back.backMinor]).toEqual([4_940, 4_900]);
  expect(allBy({ method: 'cash' }, back)).toMatchObject({ cash: 4_900 });
  const byCard = allBy({ method: 'card' }, back);
  expect([byCard['card'], mustBe(byCard, back), isWhole(byCard, back)]).toEqual([
    4_940,
    4_940,
    true,
  ]);
  expect(isWhole({ ...byCard, card: 4_900 }, back)).toBe(false);
  expect(consequenceOf(order).back).toEqual([{ method: 'cash', amountMinor: 14_900 }]);
});
