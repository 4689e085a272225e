import { keyMap } from '../../../../core/contract/key-map.ts';
import { paidOf } from '../../../../core/contract/rounding.ts';
import { useText } from '../../../text/index.tsx';
import { Given } from '../../../ui/pay/given.tsx';
import { Methods } from '../../../ui/pay/methods.tsx';
import { LargeSum, Outcome } from '../../../ui/pay/outcome.tsx';
import { Rounded } from '../../../ui/pay/rounded.tsx';
import {
  dueOf,
  reckon,
  remainingOf,
  type Till,
  withoutPart,
  withPart,
} from '../../../ui/pay/till.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { NotKnownHere } from '../../../ui/terminal/not-known-here.tsx';
import { useTerminalHere } from '../../../ui/terminal/use-terminal-here.ts';
import { chargeTheCard, takeTheMoney } from '../buyer/to-the-money.ts';
import { AtMainPlace } from '../order/main-place.tsx';
import { focusOn } from '../sale/focus.ts';
import type { Charging, Lapsed, Paying, Taking } from '../sale/sale.ts';
import { theSale } from '../sale/the-sale.ts';
import { BackToOrder } from './back-to-order.tsx';
import { CardPane } from './card-pane.tsx';
import { Parts } from './parts.tsx';
import classes from './pay.module.css';
import { PayFoot } from './pay-foot.tsx';
import { PayProblem } from './pay-problem.tsx';
import { ProofCheck } from './proof-check.tsx';
import { proofsFor } from './proofs.ts';
import { ShiftFirst, useShiftFirst } from './shift-first.tsx';
import { useEnter } from './use-enter.ts';
import { useKnownCharges } from './use-known-charges.ts';
import { useProofs } from './use-proofs.ts';

interface Props {
  readonly sale: Paying | Lapsed | Charging | Taking;
}

/** Takes the money. It stands where the classes stood; the order stays in view beside it. */
export const PayPane = ({ sale }: Props) =>
  sale.stage === 'charging' ? <CardPane sale={sale} /> : <TillPane sale={sale} />;

function TillPane({ sale }: { readonly sale: Paying | Lapsed | Taking }) {
  const text = useText();
  const { till, order } = sale;
  const { totalMinor, currency } = order;
  const paid = paidOf(order);
  const remaining = remainingOf(till, totalMinor);
  const due = dueOf(till, totalMinor, paid);
  const reckoning = reckon(till, totalMinor, paid);
  const busy = sale.stage === 'taking';
  const proofs = proofsFor(till, useProofs(order));
  const isMissed = sale.problem?.kind === 'refusal' && sale.problem.code === 'PROOF_NEEDED';
  const isPart =
    reckoning.kind === 'tooLittle' && till.amountMinor !== null && till.amountMinor > 0;
  const set = (changed: Partial<Till>) => theSale.tell({ type: 'till', till: changed });
  const change = (changed: Partial<Till>) => {
    set(changed);
    theSale.tell({ type: 'focus', on: focusOn.amount });
  };
  const here = useTerminalHere();
  useKnownCharges(order.id, here.stands === true);
  const isByCard = till.method === 'card' && remaining > 0;
  const isByTerminal = isByCard && here.stands === true;
  const isNotKnown = isByCard && here.stands === null;
  const byCard = isNotKnown ? here.look : isByTerminal ? () => void chargeTheCard(proofs) : null;
  const split = byCard ?? (() => change(withPart(till, totalMinor)));
  const remove = (at: number) => {
    const part = till.parts[at];
    if (part?.attemptId === undefined) change(withoutPart(till, at));
    else theSale.reverse(part);
  };
  const takeMoney = byCard ?? (() => void takeTheMoney(proofs));
  const shiftFirst = useShiftFirst(sale, takeMoney);

  const enter = useEnter({
    ...{ till, take: takeMoney, isTold: sale.early },
    isPart: isPart && !isByTerminal,
  });

  useShortcut({
    keys: keyMap.payPart,
    label: text.sell.addPart,
    action: split,
    whileTyping: true,
    when: isPart,
  });

  return (
    <section className={classes['pane']} aria-label={text.sell.pay} onKeyDown={enter.onKeyDown}>
      <header className={classes['header']}>
        <h2 className={classes['title']}>{text.sell.pay}</h2>
      </header>
      <div className={classes['scroll']}>
        <LargeSum
          say={till.parts.length === 0 ? text.sell.toPay : text.sell.remaining}
          minor={till.method === 'complimentary' ? 0 : due}
          currency={currency}
        />
        <Methods
          isFreeToo
          chosen={till}
          onChoose={way => change({ ...way, amountMinor: null, unreadable: false })}
        />
        <Parts parts={till.parts} currency={currency} onRemove={remove} />
        <Rounded exactMinor={remaining} dueMinor={due} currency={currency} />
        <ProofCheck till={till} proofs={proofs} disabled={busy} isMissed={isMissed} set={set} />
        <Given
          id={focusOn.amount}
          till={till}
          remainingMinor={due}
          currency={currency}
          isByTerminal={isByTerminal || isNotKnown}
          set={set}
          change={change}
        />
        <Outcome reckoning={reckoning} isCash={till.method === 'cash'} currency={currency} />
        {isNotKnown && <NotKnownHere here={here} />}
        <PayProblem
          problem={isMissed ? null : sale.problem}
          isEarly={sale.early}
          held={enter.held}
          part={till.amountMinor}
          currency={currency}
        />
        <ShiftFirst {...shiftFirst} />
      </div>
      <AtMainPlace>
        <BackToOrder busy={busy} />
        <PayFoot
          {...{ sale, shiftFirst, isByTerminal }}
          dueMinor={due}
          unknown={isNotKnown ? here : null}
          onPart={isPart ? split : null}
          isTooSoon={enter.isTooSoon}
          onTake={takeMoney}
        />
      </AtMainPlace>
    </section>
  );
}
