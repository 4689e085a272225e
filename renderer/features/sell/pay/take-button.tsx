import { paidOf } from '../../../../core/contract/rounding.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { dueOf, reckon, remainingOf } from '../../../ui/pay/till.ts';
import { MainButton } from '../order/main-button.tsx';
import { livingTickets } from '../sale/lines.ts';
import type { Lapsed, Paying, Taking } from '../sale/sale.ts';

interface Props {
  readonly sale: Paying | Lapsed | Taking;
  readonly isByTerminal: boolean;
  readonly isTooSoon: boolean;
  readonly onClick: () => void;
}

/** Takes all that is due, and says how much that is and how. */
export function TakeButton({ sale, isByTerminal, isTooSoon, onClick }: Props) {
  const text = useText();
  const { money } = useFormat();
  const { till, order } = sale;
  const { totalMinor, currency } = order;
  const paid = paidOf(order);
  const isCharged =
    remainingOf(till, totalMinor) <= 0 && till.parts.some(each => each.attemptId !== undefined);
  const due = money(dueOf(till, totalMinor, paid), currency);
  const label = isCharged
    ? text.cardPayments.finish(money(totalMinor, currency))
    : (isByTerminal ? text.cardPayments.charge : text.sell.take)(due);
  return (
    <MainButton
      keys="Enter"
      aria-disabled={isTooSoon}
      loading={sale.stage === 'taking'}
      disabled={reckon(till, totalMinor, paid).kind !== 'enough'}
      onClick={() => {
        if (!isTooSoon) onClick();
      }}
    >
      {till.method === 'complimentary' || totalMinor === 0
        ? text.sell.giveFree(livingTickets(order).length)
        : label}
    </MainButton>
  );
}
