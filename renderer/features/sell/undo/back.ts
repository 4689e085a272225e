import type { Order } from '../../../../core/contract/order.ts';
import { moneyOf, paidByMethod } from '../../../../core/contract/refund.ts';
import { useFormat } from '../../../ui/format.ts';

/** What goes back when a sale is undone, and how: all of it as it came. */
export function useBack({ payments, currency }: Order) {
  const { money } = useFormat();
  return moneyOf(paidByMethod(payments)).map(({ amountMinor, ...way }) => ({
    ...way,
    amount: money(amountMinor, currency),
  }));
}
