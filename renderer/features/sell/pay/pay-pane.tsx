import { Button, TextInput } from '@mantine/core';
import { IconArrowBack } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Order } from '../../../../core/contract/order.ts';
import { readAmount } from '../../../../core/format/typed-amount.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { Money } from '../../../ui/money.tsx';
import { MoneyField } from '../../../ui/money-field.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { partKeys } from '../keys.ts';
import { focusOn, livingTickets, type Sale } from '../sale/sale.ts';
import { desk } from '../sale/send.ts';
import { FinishButton } from './finish-button.tsx';
import { Methods } from './methods.tsx';
import { Outcome } from './outcome.tsx';
import { Parts } from './parts.tsx';
import classes from './pay.module.css';
import { PayProblem } from './pay-problem.tsx';
import { QuickCash } from './quick-cash.tsx';
import { reckon, remainingOf, type Till, withoutPart, withPart } from './till.ts';

interface Props {
  readonly sale: Sale;
  readonly order: Order;
}

/** The figures are large, their names are not. */
const smallLabel = { label: { fontSize: 'var(--mantine-font-size-sm)' } };

/** Takes the money. It stands where the classes stood; the order stays in view beside it. */
export function PayPane({ sale, order }: Props) {
  const text = useText();
  const { money } = useFormat();
  const { till, payment } = sale;
  const { totalMinor, currency } = order;
  const remaining = remainingOf(till, totalMinor);
  const reckoning = reckon(till, totalMinor);
  const busy = payment !== null;
  const isPart =
    reckoning.kind === 'tooLittle' && till.amountMinor !== null && till.amountMinor > 0;
  const set = (changed: Partial<Till>) => desk.tell({ type: 'till', till: changed });
  const change = (changed: Partial<Till>) => {
    set(changed);
    desk.tell({ type: 'focus', on: focusOn.amount });
  };
  const split = () => change(withPart(till, totalMinor));
  const back = () => desk.tell({ type: 'back' });

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (!event.repeat) desk.pay();
  }

  useShortcut({ keys: 'Escape', label: text.sell.backToOrder, action: back, when: !busy });
  useShortcut({
    keys: partKeys,
    label: text.sell.addPart,
    action: split,
    whileTyping: true,
    when: isPart,
  });

  return (
    <section className={classes['pane']} aria-label={text.sell.pay} onKeyDown={onKeyDown}>
      <header className={classes['header']}>
        <h2 className={classes['title']}>{text.sell.pay}</h2>
        <Button
          variant="subtle"
          color="gray"
          h={44}
          disabled={busy}
          leftSection={<IconArrowBack size={18} className={classes['back']} aria-hidden />}
          rightSection={<KeyChip keys="Escape" />}
          aria-keyshortcuts={ariaKeys('Escape')}
          onClick={back}
        >
          {text.ui.goBack}
        </Button>
      </header>
      <div className={classes['scroll']}>
        <div className={classes['outcome']}>
          <span>{text.sell.toPay}</span>
          <Money minor={totalMinor} currency={currency} size="total" />
        </div>
        <Methods
          method={till.method}
          onMethod={method => change({ method, amountMinor: null, unreadable: false })}
        />
        <Parts
          parts={till.parts}
          currency={currency}
          remainingMinor={remaining}
          onRemove={at => change(withoutPart(till, at))}
        />
        <div className={classes['fields']}>
          <MoneyField
            // What was typed for one method or part says nothing about the next.
            key={`${till.method} ${till.parts.length}`}
            id={focusOn.amount}
            label={till.method === 'cash' ? text.sell.given : text.sell.amount}
            currency={currency}
            size="lg"
            styles={smallLabel}
            placeholder={money(remaining, currency)}
            value={till.amountMinor}
            onInput={event =>
              set({ unreadable: !readAmount(event.currentTarget.value, currency).ok })
            }
            onChange={amountMinor => set({ amountMinor })}
          />
          {till.method !== 'cash' && (
            <TextInput
              label={text.sell.reference}
              size="lg"
              styles={smallLabel}
              maxLength={100}
              value={till.reference}
              onChange={event => set({ reference: event.currentTarget.value })}
            />
          )}
        </div>
        {till.method === 'cash' && remaining > 0 && (
          <QuickCash
            remainingMinor={remaining}
            currency={currency}
            givenMinor={till.amountMinor}
            onGiven={amountMinor => change({ amountMinor, unreadable: false })}
          />
        )}
        <Outcome reckoning={reckoning} currency={currency} />
        <PayProblem problem={sale.problem} />
      </div>
      <footer className={classes['footer']}>
        {isPart ? (
          <FinishButton keys={partKeys} onClick={split}>
            {text.sell.takePart(money(till.amountMinor, currency))}
          </FinishButton>
        ) : (
          <FinishButton
            keys="Enter"
            loading={busy}
            disabled={reckoning.kind !== 'enough'}
            onClick={desk.pay}
          >
            {till.method === 'complimentary' || totalMinor === 0
              ? text.sell.giveFree(livingTickets(order).length)
              : text.sell.take(money(remaining, currency))}
          </FinishButton>
        )}
      </footer>
    </section>
  );
}
