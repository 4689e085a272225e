import { useEffect, useId } from 'react';
import { flushSync } from 'react-dom';
import type { RefusalData } from '../../../../core/contract/refusals.ts';
import { paidOf } from '../../../../core/contract/rounding.ts';
import { useText } from '../../../text/index.tsx';
import { Given } from '../../../ui/pay/given.tsx';
import { Methods } from '../../../ui/pay/methods.tsx';
import { Outcome } from '../../../ui/pay/outcome.tsx';
import { Rounded } from '../../../ui/pay/rounded.tsx';
import { dueOf, reckon, type Till } from '../../../ui/pay/till.ts';
import { NotKnownHere } from '../../../ui/terminal/not-known-here.tsx';
import own from './exchange-form.module.css';
import type { Exchange } from './use-exchange.ts';

/** Takes the difference: how it comes, what is given, and the change. */
export function MoneyIn({ exchange }: { readonly exchange: Exchange }) {
  const text = useText();
  const id = useId();
  const { now, wish, order, refusal, missed, setTill, terminalHere: here } = exchange;
  const { till } = wish;
  const isByCard = till.method === 'card';
  const isShort = now.payments === null;
  // Somebody went on with less than it takes: the line below says how much is missing.
  useEffect(() => {
    if (missed > 0 && isShort) document.getElementById(id)?.focus();
  }, [missed, isShort, id]);
  if (!now.isChosen || now.differenceMinor <= 0) return null;
  const paid = paidOf(order);
  const dueMinor = dueOf(till, now.differenceMinor, paid);
  const change = (changed: Partial<Till>) => {
    // Another method has a field of its own: it must be there before it takes the focus.
    flushSync(() => setTill(changed));
    document.getElementById(id)?.focus();
  };
  const tooMuch: RefusalData<'TENDERED_TOO_MUCH'> | null =
    refusal?.code === 'TENDERED_TOO_MUCH' ? refusal.data : null;
  return (
    <section className={own['money']} aria-label={text.sell.pay}>
      <Methods
        inDialog
        chosen={till}
        onChoose={way => change({ ...way, amountMinor: null, unreadable: false })}
      />
      <Rounded exactMinor={now.differenceMinor} dueMinor={dueMinor} currency={order.currency} />
      <Given
        id={id}
        till={till}
        remainingMinor={dueMinor}
        currency={order.currency}
        isByTerminal={isByCard && here.stands !== false}
        set={setTill}
        change={change}
      />
      {isByCard && here.stands === null && <NotKnownHere hasButton here={here} />}
      {tooMuch !== null && (
        <p className={own['fault']} role="alert">
          {text.answers.refusals.TENDERED_TOO_MUCH(tooMuch)}
        </p>
      )}
      <Outcome
        reckoning={reckon(till, now.differenceMinor, paid)}
        isCash={till.method === 'cash'}
        currency={order.currency}
      />
    </section>
  );
}
