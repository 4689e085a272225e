import { expect, test } from 'vitest';
import { paidOrder } from '../money-back/paid-tickets.testing.ts';
import { standingOf } from './standing.ts';

type Payments = NonNullable<NonNullable<Parameters<typeof paidOrder>[0]>['payments']>;
/** Which of these can be put right, from 0. */
const standing = (payments: Payments) => {
  const order = paidOrder({ payments });
  return standingOf(order.payments).map(each => order.payments.indexOf(each));
};

test.each<[string, Payments, readonly number[]]>([
  [
    'each of several',
    [
      ['cash', 5_000],
      ['card', 10_000],
    ],
    [0, 1],
  ],
  [
    'what took the place of one that was wrong, and that one no more',
    [
      ['cash', 15_000],
      ['cash', -15_000, 0],
      ['card', 15_000, 0],
    ],
    [2],
  ],
  [
    'none of which some went back',
    [
      ['cash', 15_000],
      ['cash', -5_000],
      ['card', 5_000],
    ],
    [2],
  ],
  ['no free tickets', [['complimentary', 15_000]], []],
] as const)('a method can be put right: %s', (_what, payments, which) => {
  expect(standing(payments)).toEqual(which);
});
