import { Button } from '@mantine/core';
import { IconTicketOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Minor } from '../../../../core/contract/money.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { refusalOf } from '../../../api/answers.ts';
import { client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { MoneyField } from '../../../ui/money-field.tsx';
import { livingOf, placesIn } from '../consequence.ts';
import type { Outcome } from '../outcome.ts';
import classes from './fee-field.module.css';
import { MoneyBackForm } from './money-back-form.tsx';
import { backForTickets, usualFee } from './reckoning.ts';
import { TicketChoice } from './ticket-choice.tsx';
import { useMoneyBack } from './use-money-back.ts';
import { mustBe, refundsOf, type Ways } from './ways.ts';

interface Props {
  readonly order: Order;
  /** What the settings keep of cancelled tickets, in basis points. */
  readonly feeBp: number;
  readonly onKeep: () => void;
  readonly onDone: (outcome: Outcome) => void;
}

/** Takes some tickets of a paid order back, or all of them, less a fee that may be changed or dropped. */
export function CancelTicketsForm({ order, feeBp, onKeep, onDone }: Props) {
  const text = useText().orders;
  const { money } = useFormat();
  const living = livingOf(order);
  const [only] = living;
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    new Set(living.length === 1 && only ? [only.id] : []),
  );
  const [typedFee, setTypedFee] = useState<number | null>(null);
  // What somebody else took back meanwhile is no longer among them.
  const tickets = living.filter(each => picked.has(each.id));
  const feeMinor = Minor.parse(typedFee ?? usualFee(order, tickets, feeBp));
  const reckoning = backForTickets(order, tickets, feeMinor);
  const ticketIds = tickets.map(each => each.id);
  const consequenceBy = (ways: Ways) => ({
    places: tickets.length,
    events: placesIn(order, tickets),
    back: refundsOf(ways, reckoning),
    backMinor: mustBe(ways, reckoning),
    feeMinor,
  });
  const back = useMoneyBack({
    order,
    reckoning,
    wish: { ticketIds, feeMinor },
    send: common =>
      client.orders.cancelTickets({
        ...common,
        ticketIds,
        ...(feeMinor === 0 ? { keepFee: false } : { feeMinor }),
      }),
    said: text.wasCancelled(tickets.length),
    onDone: () =>
      onDone({ kind: 'cancelled', consequence: consequenceBy(back.ways), already: null }),
  });
  const refusal = back.act.error === null ? null : refusalOf(back.act.error);
  const marked =
    refusal?.code === 'ADMITTED' || refusal?.code === 'ALREADY_CANCELLED'
      ? refusal.data.ticketIds
      : [];
  const isChosen = tickets.length > 0;
  const label = () => {
    if (!isChosen) return text.cancelTickets;
    const backMinor = mustBe(back.ways, reckoning);
    return backMinor === 0
      ? text.cancelFree(tickets.length)
      : text.cancelConsequence(tickets.length, money(backMinor, order.currency));
  };
  const chooseSome = back.isMissed && !isChosen ? text.chooseTickets : undefined;
  const setFee = back.changing(setTypedFee);
  return (
    <MoneyBackForm
      back={back}
      consequence={consequenceBy(back.ways)}
      staysValid={false}
      reasons={Object.values(text.reasonsPaid)}
      isComplete={isChosen}
      label={label()}
      icon={<IconTicketOff size={18} />}
      onKeep={onKeep}
      more={
        <div className={classes['fee']}>
          <MoneyField
            label={text.feeField}
            description={text.feeHint}
            currency={order.currency}
            placeholder={money(usualFee(order, tickets, feeBp), order.currency)}
            value={typedFee}
            error={back.faults.fee}
            onChange={setFee}
          />
          <Button variant="default" h={44} onClick={() => setFee(0)}>
            {text.noFee}
          </Button>
        </div>
      }
    >
      {living.length > 1 && (
        <TicketChoice
          order={order}
          tickets={living}
          chosen={new Set(ticketIds)}
          onChosen={back.changing(setPicked)}
          error={back.faults.tickets ?? chooseSome}
          marked={marked}
        />
      )}
    </MoneyBackForm>
  );
}
