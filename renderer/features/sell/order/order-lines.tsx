import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventId } from '../../../../core/contract/ids.ts';
import { sum } from '../../../../core/contract/money.ts';
import type { Ticket } from '../../../../core/contract/order.ts';
import { ticketName } from '../../../../core/contract/prices.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { When } from '../../../ui/when.tsx';
import { FreeForm } from '../on-the-house/free-form.tsx';
import { focusOn } from '../sale/focus.ts';
import { livingTickets } from '../sale/lines.ts';
import { isAtTickets, orderOf } from '../sale/stages.ts';
import { theSale } from '../sale/the-sale.ts';
import { useFromSale } from '../sale/use-sale.ts';
import { byLine, newestAt, releaseLine } from './of-line.ts';
import classes from './order-lines.module.css';
import { OtherPrices } from './other-prices.tsx';

/** What the database holds for this customer, by event, class and price. */
export function OrderLines() {
  const text = useText();
  const order = useFromSale(orderOf);
  // At the money nothing can be taken out any more.
  const open = useFromSale(isAtTickets);
  if (order === null) return null;
  const tickets = livingTickets(order);
  return (
    <ul className={classes['events']}>
      {order.events.map(event => {
        const own = tickets.filter(ticket => ticket.eventId === event.id);
        if (own.length === 0) return null;
        return (
          <li key={event.id}>
            <button
              type="button"
              className={classes['event']}
              disabled={!open}
              title={text.sell.showEvent(event.title)}
              onClick={() => choose(event.id)}
            >
              <Isolate>{event.title}</Isolate>
              <span className={classes['when']}>
                <When at={event.startsAt} timeZone={event.timeZone} form="relativeDateTime" />
                {' · '}
                <Isolate>{event.place}</Isolate>
              </span>
            </button>
            <ul className={classes['lines']}>
              {byLine(own).map(([id, group]) => (
                <Line key={id} tickets={group} currency={order.currency} open={open} />
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

const choose = (eventId: EventId) => theSale.tell({ type: 'eventChosen', eventId });

interface LineProps {
  readonly tickets: readonly Ticket[];
  readonly currency: string;
  readonly open: boolean;
}

function Line({ tickets, currency, open }: LineProps) {
  const text = useText().sell;
  const { number } = useFormat();
  const [isAsking, setAsking] = useState(false);
  const [first] = tickets;
  if (first === undefined) return null;
  const name = ticketName(first);
  const leave = () => {
    setAsking(false);
    theSale.tell({ type: 'focus', on: focusOn.classes });
  };
  return (
    <li>
      <div className={classes['line']} data-open={open}>
        <span className={classes['count']}>{number(tickets.length)} ×</span>
        <span className={classes['class']}>
          <Isolate>{name}</Isolate>
          {first.freeReason !== null && (
            <span className={classes['free']}>{text.free.reason(first.freeReason)}</span>
          )}
          {open && <OtherPrices of={first} currency={currency} onFree={() => setAsking(true)} />}
        </span>
        <Money minor={sum(tickets.map(each => each.priceMinor))} currency={currency} />
        {open && (
          <ActionIcon
            aria-label={text.releaseLine(tickets.length, name)}
            title={text.releaseLine(tickets.length, name)}
            onClick={() => releaseLine(first)}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {open && isAsking && (
        <FreeForm
          whose={name}
          onGive={reason => {
            const key = newestAt(first);
            if (key !== undefined) theSale.give(key, reason);
            leave();
          }}
          onLeave={leave}
        />
      )}
    </li>
  );
}
