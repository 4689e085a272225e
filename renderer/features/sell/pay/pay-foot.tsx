import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { TerminalHere } from '../../../ui/terminal/use-terminal-here.ts';
import { MainButton } from '../order/main-button.tsx';
import type { Lapsed, Paying, Taking } from '../sale/sale.ts';
import type { useShiftFirst } from './shift-first.tsx';
import { TakeButton } from './take-button.tsx';

interface Props {
  readonly sale: Paying | Lapsed | Taking;
  readonly dueMinor: number;
  readonly shiftFirst: ReturnType<typeof useShiftFirst>;
  /** Where it must be known first whether a terminal stands here. */
  readonly unknown: TerminalHere | null;
  readonly isByTerminal: boolean;
  /** Takes what is typed as a part; null where that is no part. */
  readonly onPart: (() => void) | null;
  /** Enter takes nothing yet. */
  readonly isTooSoon: boolean;
  readonly onTake: () => void;
}

/** The obvious next step at the money, and what it does, on the main button. */
export function PayFoot(props: Props) {
  const { sale, dueMinor, shiftFirst, unknown, isByTerminal, onPart, isTooSoon, onTake } = props;
  const text = useText();
  const { money } = useFormat();
  const { currency } = sale.order;
  if (shiftFirst.isNeeded)
    return (
      <MainButton keys="Enter" loading={shiftFirst.isOpening} onClick={shiftFirst.send}>
        {text.shift.openAndTake(money(dueMinor, currency))}
      </MainButton>
    );
  if (unknown !== null)
    return (
      <MainButton keys="Enter" loading={unknown.isLooking} onClick={unknown.look}>
        {text.ui.retry}
      </MainButton>
    );
  if (onPart !== null)
    return (
      <MainButton keys={keyMap.payPart} onClick={onPart}>
        {(isByTerminal ? text.cardPayments.chargePart : text.sell.takePart)(
          money(sale.till.amountMinor ?? 0, currency),
        )}
      </MainButton>
    );
  return <TakeButton {...{ sale, isByTerminal, isTooSoon }} onClick={onTake} />;
}
