import { TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { wayKey } from '../../../core/contract/payments.ts';
import { readAmount } from '../../../core/format/typed-amount.ts';
import { useText } from '../../text/index.tsx';
import { useFormat } from '../format.ts';
import { MoneyField } from '../money-field.tsx';
import classes from './given.module.css';
import { QuickCash } from './quick-cash.tsx';
import type { Till } from './till.ts';

interface Props {
  /** Of the field that takes the amount. */
  readonly id: string;
  readonly till: Till;
  readonly remainingMinor: number;
  readonly currency: string;
  /** Whether it is charged at a terminal, which knows its own reference. */
  readonly isByTerminal?: boolean;
  /** While typing. */
  readonly set: (changed: Partial<Till>) => void;
  /** With the focus back in the amount. */
  readonly change: (changed: Partial<Till>) => void;
}

/** The figures are large, their names are not. */
const small = { fontSize: 'var(--mantine-font-size-sm)' };
const smallLabel = { label: small, error: small };

/** What the customer gives, typed or by one of the likely sums. */
export function Given(props: Props) {
  const { id, till, remainingMinor, currency, isByTerminal = false, set, change } = props;
  const text = useText();
  const { money } = useFormat();
  const cash = till.method === 'cash';
  // What was typed for one method or part says nothing about the next.
  const of = `${wayKey(till)} ${till.parts.length}`;
  const before = useRef(of);
  const reference = useRef<HTMLInputElement>(null);
  const takesReference = !cash && !isByTerminal;
  const [misplaced, setMisplaced] = useState(0);
  useLayoutEffect(() => {
    if (before.current === of) return;
    before.current = of;
    // The focus went with the field that had it, where a part was found that nobody typed.
    if (document.activeElement === document.body) document.getElementById(id)?.focus();
  }, [of, id]);
  const read = (typed: string) => {
    if (takesReference && /\p{L}/u.test(typed)) {
      // An amount has no letters: it is the reference, and the rest of it is typed there.
      set({ reference: `${till.reference}${typed}`, amountMinor: null, unreadable: false });
      setMisplaced(misplaced + 1);
      reference.current?.focus();
    } else set({ unreadable: !readAmount(typed, currency).ok });
  };
  return (
    <>
      <div className={classes['fields']}>
        <MoneyField
          key={`${of} ${misplaced}`}
          id={id}
          className={classes['typed'] ?? ''}
          label={cash ? text.sell.given : text.sell.amount}
          currency={currency}
          size="lg"
          styles={smallLabel}
          placeholder={money(remainingMinor, currency)}
          value={till.amountMinor}
          onInput={event => read(event.currentTarget.value)}
          onChange={amountMinor => set({ amountMinor })}
        />
        {takesReference && (
          <TextInput
            ref={reference}
            label={text.sell.reference}
            size="lg"
            styles={smallLabel}
            maxLength={100}
            value={till.reference}
            onChange={event => set({ reference: event.currentTarget.value })}
          />
        )}
      </div>
      {cash && remainingMinor > 0 && (
        <QuickCash
          remainingMinor={remainingMinor}
          currency={currency}
          givenMinor={till.amountMinor}
          onGiven={amountMinor => change({ amountMinor, unreadable: false })}
        />
      )}
    </>
  );
}
