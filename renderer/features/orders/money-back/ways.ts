import { Minor, sum } from '../../../../core/contract/money.ts';
import { asWay, isSameWay, type RefundInput, wayKey } from '../../../../core/contract/payments.ts';
import { cashBack, comesTo } from '../../../../core/contract/rounding.ts';
import { usualWays } from '../../../ui/pay/ways.ts';
import type { Reckoning } from './reckoning.ts';

type RefundWay = Pick<RefundInput, 'method' | 'name'>;
/** By what money can go back: another method than these only where it was paid by it. */
export const refundWays = ({ paid }: Pick<Reckoning, 'paid'>): RefundWay[] => [
  ...usualWays.map(({ method }) => ({ method })),
  ...paid.byMethod.flatMap(({ method, name, amountMinor }) =>
    method === 'other' && amountMinor > 0 ? [asWay(method, name)] : [],
  ),
];

/** How the money is to go back, as typed by `wayKey`; null while it goes as it came. */
export type Ways = Readonly<Record<string, number | null>> | null;

/** The fields as they begin: with how it came. */
export const waysOf = ({ usual, paid }: Reckoning): NonNullable<Ways> =>
  Object.fromEntries(
    refundWays({ paid }).map(way => [
      wayKey(way),
      usual.find(each => isSameWay(each, way))?.amountMinor ?? null,
    ]),
  );

/** All of it by one method: in cash what coins make of it. */
export const allBy = (way: RefundWay, { paid, dueMinor }: Reckoning): NonNullable<Ways> => ({
  [wayKey(way)]: way.method === 'cash' ? cashBack(paid, dueMinor) : dueMinor,
});

/** What is sent: exactly what stands on the screen, so that a sum that moved meanwhile is refused. */
export const refundsOf = (ways: Ways, reckoning: Reckoning): RefundInput[] => {
  const typed = ways ?? waysOf(reckoning);
  return refundWays(reckoning).flatMap(way => {
    const amountMinor = typed[wayKey(way)] ?? 0;
    return amountMinor === 0 ? [] : [{ ...way, amountMinor: Minor.parse(amountMinor) }];
  });
};

/** What must go back by the methods that are typed: some of it in cash is another sum than none. */
export const mustBe = (ways: Ways, reckoning: Reckoning): Minor =>
  comesTo(reckoning.dueMinor, refundsOf(ways, reckoning), minor => cashBack(reckoning.paid, minor));

/** Whether what is typed comes to what must go back. */
export const isWhole = (ways: Ways, reckoning: Reckoning): boolean =>
  sum(refundsOf(ways, reckoning).map(each => each.amountMinor)) === mustBe(ways, reckoning);
