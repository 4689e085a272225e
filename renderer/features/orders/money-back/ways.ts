import { Minor, sum } from '../../../../core/contract/money.ts';
import type { PaymentMethod, RefundInput } from '../../../../core/contract/payments.ts';
import { cashBack, comesTo } from '../../../../core/contract/rounding.ts';
import type { Reckoning } from './reckoning.ts';

export const refundMethods = ['cash', 'card', 'transfer'] as const satisfies PaymentMethod[];
export type RefundMethod = (typeof refundMethods)[number];

/** How the money is to go back, as typed by method; null while it goes as it came. */
export type Ways = Readonly<Record<RefundMethod, number | null>> | null;

/** The fields as they begin: with how it came. */
export const waysOf = ({ usual }: Reckoning): NonNullable<Ways> => {
  const by = (method: RefundMethod) =>
    usual.find(each => each.method === method)?.amountMinor ?? null;
  return { cash: by('cash'), card: by('card'), transfer: by('transfer') };
};

/** All of it by one method: in cash what coins make of it. */
export const allBy = (method: RefundMethod, { paid, dueMinor }: Reckoning): NonNullable<Ways> => ({
  ...{ cash: null, card: null, transfer: null },
  [method]: method === 'cash' ? cashBack(paid, dueMinor) : dueMinor,
});

/** What is sent: exactly what stands on the screen, so that a sum that moved meanwhile is refused. */
export const refundsOf = (ways: Ways, reckoning: Reckoning): RefundInput[] => {
  const typed = ways ?? waysOf(reckoning);
  return refundMethods.flatMap(method => {
    const amountMinor = typed[method];
    return amountMinor === null || amountMinor === 0
      ? []
      : [{ method, amountMinor: Minor.parse(amountMinor) }];
  });
};

/** What must go back by the methods that are typed: some of it in cash is another sum than none. */
export const mustBe = (ways: Ways, reckoning: Reckoning): Minor =>
  comesTo(reckoning.dueMinor, refundsOf(ways, reckoning), minor => cashBack(reckoning.paid, minor));

/** Whether what is typed comes to what must go back. */
export const isWhole = (ways: Ways, reckoning: Reckoning): boolean =>
  sum(refundsOf(ways, reckoning).map(each => each.amountMinor)) === mustBe(ways, reckoning);
