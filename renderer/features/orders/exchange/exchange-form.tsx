import { IconArrowsExchange } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { FailedTry } from '../../../ui/delayed.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormButtons } from '../../../ui/form/form-buttons.tsx';
import { useFormat } from '../../../ui/format.ts';
import { CardBackPane } from '../../../ui/terminal/card-back-pane.tsx';
import { TicketChoice } from '../money-back/ticket-choice.tsx';
import { WaysFields } from '../money-back/ways-fields.tsx';
import type { Outcome } from '../outcome.ts';
import { SecondPerson } from '../second-person.tsx';
import { Effect } from './effect.tsx';
import classes from './exchange-form.module.css';
import { InsteadChoice } from './instead-choice.tsx';
import { MoneyIn } from './money-in.tsx';
import { NewPeople } from './new-people.tsx';
import { ProofsSeen } from './proofs-seen.tsx';
import { ShiftFirst, useShiftFirst } from './shift-first.tsx';
import { type Exchange, useExchange } from './use-exchange.ts';
import { useRefusals } from './use-refusals.ts';

const fieldsOnward = 'input:not([type="radio"])';

interface Props {
  readonly order: Order;
  readonly onKeep: () => void;
  readonly onDone: (outcome: Outcome) => void;
}

/** Takes tickets of a paid order back and sells others in it: which, for what, and what that comes to. */
export function ExchangeForm({ order, onKeep, onDone }: Props) {
  const text = useText().orders;
  const { money } = useFormat();
  const exchange = useExchange({ order, onDone });
  const { act, form, living, wish, now, refusal, isMissed } = exchange;
  const shiftFirst = useShiftFirst(exchange);
  const { tickets, ways, rest } = useRefusals(exchange);
  const comesTo = useRef<HTMLDivElement>(null);
  /** To the next field of what it comes to, or to the button where there is none. */
  const onward = () => {
    const fields = [...(comesTo.current?.querySelectorAll<HTMLElement>(fieldsOnward) ?? [])];
    const at = fields.findIndex(each => each === document.activeElement);
    (fields[at + 1] ?? form.current?.querySelector<HTMLElement>('[type="submit"]'))?.focus();
  };
  /** Enter goes on, from what is returned to what is taken, and from there to the money. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.repeat) return;
    const isTaking = event.target.matches('[data-quantity]');
    if (wish.returned.length === 0 || (isTaking && now.taken === 0)) exchange.miss();
    else if (isTaking) onward();
    else event.currentTarget.querySelector<HTMLElement>('[data-quantity]')?.focus();
  };
  const goesBack = refusal && 'ticketIds' in refusal.data ? refusal.data.ticketIds : [];
  const label = useLabel(exchange, shiftFirst.isNeeded);
  const { waiting } = exchange.card;
  if (waiting !== null) return <CardBackPane inDialog waiting={waiting} />;
  return (
    <Form
      ref={form}
      takesFocus
      faulty={shiftFirst.opening.faulty}
      onSubmit={event =>
        shiftFirst.isNeeded ? shiftFirst.opening.submit(event) : exchange.submit(event)
      }
    >
      <div className={classes['columns']}>
        <div className={classes['column']} onKeyDown={onKeyDown}>
          {living.length > 1 && (
            <TicketChoice
              legend={text.whichGoBack}
              order={order}
              tickets={living}
              chosen={new Set(wish.returned.map(each => each.id))}
              onChosen={exchange.setPicked}
              error={
                tickets ?? (isMissed && wish.returned.length === 0 ? text.chooseTickets : undefined)
              }
              marked={goesBack}
            />
          )}
          <InsteadChoice exchange={exchange} />
        </div>
        <div ref={comesTo} className={classes['column']}>
          <Effect exchange={exchange} />
          <NewPeople exchange={exchange} />
          <ProofsSeen exchange={exchange} onOn={onward} />
          <MoneyIn exchange={exchange} />
          {now.isChosen && (
            <WaysFields
              reckoning={now.reckoning}
              currency={order.currency}
              ways={wish.ways}
              onWays={exchange.setWays}
              error={
                ways ??
                (isMissed && !now.isWhole
                  ? text.sumMust(money(now.reckoning.backMinor, order.currency))
                  : undefined)
              }
            />
          )}
          {now.isChosen && !exchange.mayGiveBack && <p role="alert">{text.mayNotGiveBack}</p>}
          {act.second !== null && <SecondPerson {...act.second} />}
          {rest !== null && <FailedTry error={rest} onOver={act.forget} />}
          <ShiftFirst {...shiftFirst} />
        </div>
      </div>
      <div className={classes['foot']}>
        <FormButtons
          leave={{ showsKey: true, onLeave: onKeep }}
          act={{
            label,
            icon: <IconArrowsExchange size={18} />,
            isBusy: act.isPending || shiftFirst.opening.call.isPending,
            showsKey: true,
          }}
        />
      </div>
    </Form>
  );
}

/** What the button says that it does. */
function useLabel({ wish, now, order }: Exchange, isShiftFirst: boolean): string {
  const text = useText().orders;
  const { money } = useFormat();
  const n = wish.returned.length;
  if (isShiftFirst) return text.openAndExchange;
  if (!now.isChosen) return text.exchange;
  const amount = money(now.movedMinor, order.currency);
  if (now.differenceMinor > 0) return text.exchangeTaking(n, amount);
  return now.reckoning.backMinor > 0 ? text.exchangeGiving(n, amount) : text.exchangeEven(n);
}
