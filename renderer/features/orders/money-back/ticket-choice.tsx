import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Order, Ticket } from '../../../../core/contract/order.ts';
import { ticketName } from '../../../../core/contract/prices.ts';
import { useText } from '../../../text/index.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { costOf } from './reckoning.ts';
import classes from './ticket-choice.module.css';

interface Props {
  /** Instead of the usual question. */
  readonly legend?: string;
  readonly order: Order;
  readonly tickets: readonly Ticket[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (ids: ReadonlySet<string>) => void;
  readonly error: string | undefined;
  /** Tickets that stand in the way. */
  readonly marked: readonly string[];
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Which tickets of an order: all by one key, or some. Arrows go from one to the next, Tab leads past them. */
export function TicketChoice(props: Props) {
  const { order, tickets, chosen, onChosen, error, marked } = props;
  const text = useText().orders;
  const errorId = useId();
  const [at, setAt] = useState(0);
  const isAll = chosen.size === tickets.length;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const inputs = event.currentTarget.querySelectorAll('input');
    const next = Math.min(Math.max(0, at + step), inputs.length - 1);
    inputs.item(next).focus();
  };
  const boxAt = (place: number) => ({
    type: 'checkbox',
    tabIndex: place === Math.min(at, tickets.length) ? 0 : -1,
    onFocus: () => setAt(place),
    ...(error !== undefined && { 'aria-invalid': true, 'aria-describedby': errorId }),
  });
  return (
    <fieldset className={classes['choice']} onKeyDown={onKeyDown}>
      <legend>{props.legend ?? text.whichTickets}</legend>
      <label className={classes['row']} data-all>
        <input
          {...boxAt(0)}
          data-autofocus
          checked={isAll}
          onChange={() => onChosen(new Set(isAll ? [] : tickets.map(each => each.id)))}
        />
        <span className={classes['who']}>{text.allTickets(tickets.length)}</span>
      </label>
      <div className={classes['list']}>
        {tickets.map((ticket, place) => (
          <label
            key={ticket.id}
            className={classes['row']}
            data-marked={marked.includes(ticket.id)}
          >
            <input
              {...boxAt(place + 1)}
              checked={chosen.has(ticket.id)}
              onChange={() => toggle(ticket.id)}
            />
            <span className={classes['who']}>
              <Isolate>{nameOf(ticket) ?? text.ticketAt(place + 1)}</Isolate>
              <span className={classes['what']}>
                <Isolate>{ticketName(ticket)}</Isolate>
              </span>
            </span>
            <Money minor={costOf(order, ticket)} currency={order.currency} />
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={errorId} className={classes['error']} role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          {error}
        </p>
      )}
    </fieldset>
  );
}

function nameOf({ participant }: Ticket): string | null {
  const name = [participant?.firstName, participant?.lastName].filter(Boolean).join(' ');
  return name === '' ? null : name;
}
