import { IconCashOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Minor } from '../../../../core/contract/money.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { refusalOf } from '../../../api/answers.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { MoneyField } from '../../../ui/money-field.tsx';
import { livingOf } from '../consequence.ts';
import type { Outcome } from '../outcome.ts';
import classes from './allowance-form.module.css';
import { MoneyBackForm } from './money-back-form.tsx';
import { backForAllowance, costsOf } from './reckoning.ts';
import { TicketChoice } from './ticket-choice.tsx';
import { useMoneyBack } from './use-money-back.ts';
import { mustBe, refundsOf, type Ways } from './ways.ts';

interface Props {
  readonly order: Order;
  readonly onKeep: () => void;
  readonly onDone: (outcome: Outcome) => void;
}

/** Gives some money back while the tickets stay valid, as for a late start. */
export function AllowanceForm({ order, onKeep, onDone }: Props) {
  const text = useText();
  const say = text.orders;
  const { money } = useFormat();
  const living = livingOf(order);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set(living.map(each => each.id)));
  const [typed, setTyped] = useState<number | null>(null);
  const tickets = living.filter(each => picked.has(each.id));
  const amountMinor = Minor.parse(typed ?? 0);
  const reckoning = backForAllowance(order, amountMinor);
  const ticketIds = tickets.map(each => each.id);
  const consequenceBy = (ways: Ways) => ({
    places: 0,
    events: [],
    back: refundsOf(ways, reckoning),
    backMinor: mustBe(ways, reckoning),
    feeMinor: 0,
  });
  const back = useMoneyBack({
    order,
    reckoning,
    wish: { ticketIds, amountMinor },
    send: common => client.orders.giveAllowance({ ...common, ticketIds, amountMinor }),
    said: say.wasAllowed,
    onDone: () => onDone({ kind: 'allowed', consequence: consequenceBy(back.ways), already: null }),
  });
  const refusal = back.act.error === null ? null : refusalOf(back.act.error);
  const isChosen = tickets.length > 0;
  const costMinor = costsOf(order, tickets);
  const amount = (minor: number) => money(minor, order.currency);
  // Above what was paid it is refused, by the sum that was typed.
  const backMinor = amountMinor > reckoning.dueMinor ? amountMinor : mustBe(back.ways, reckoning);
  const missing = amountMinor > 0 ? undefined : text.answers.faults.required(0);
  return (
    <MoneyBackForm
      back={back}
      consequence={consequenceBy(back.ways)}
      staysValid
      reasons={Object.values(say.reasonsAllowed)}
      isComplete={isChosen && amountMinor > 0}
      label={amountMinor === 0 ? say.giveMoneyBack : say.giveBackAmount(amount(backMinor))}
      icon={<IconCashOff size={18} />}
      onKeep={onKeep}
    >
      <MoneyField
        label={say.amountBack}
        data-autofocus
        currency={order.currency}
        size="lg"
        value={typed}
        error={back.faults.amount ?? (back.isMissed ? missing : undefined)}
        onChange={back.changing(setTyped)}
      />
      {living.length > 1 && (
        <TicketChoice
          order={order}
          tickets={living}
          chosen={new Set(ticketIds)}
          onChosen={back.changing(setPicked)}
          error={
            back.faults.tickets ?? (back.isMissed && !isChosen ? say.chooseTickets : undefined)
          }
          marked={refusal?.code === 'ALREADY_CANCELLED' ? refusal.data.ticketIds : []}
        />
      )}
      {isChosen && (
        <p className={classes['cost']} role="status">
          {amountMinor <= costMinor
            ? say.costAfter(tickets.length, amount(costMinor), amount(costMinor - amountMinor))
            : say.costOnly(tickets.length, amount(costMinor))}
        </p>
      )}
    </MoneyBackForm>
  );
}
