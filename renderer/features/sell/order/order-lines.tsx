import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { EventId, PriceId } from '../../../../core/contract/ids.ts';
import { sum } from '../../../../core/contract/money.ts';
import type { Ticket } from '../../../../core/contract/order.ts';
import { ticketName } from '../../../../core/contract/prices.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { When } from '../../../ui/when.tsx';
import { livingTickets, offerOf } from '../sale/lines.ts';
import { isAtTickets, orderOf } from '../sale/stages.ts';
import { theSale } from '../sale/the-sale.ts';
import { useFromSale } from '../sale/use-sale.ts';
import classes from './order-lines.module.css';
import { OtherPrices } from './other-prices.tsx';

const byPrice = (tickets: readonly Ticket[]) => {
  const groups = new Map<PriceId, Ticket[]>();
  for (const ticket of tickets)
    groups.set(ticket.priceId, [...(groups.get(ticket.priceId) ?? []), ticket]);
  return [...groups.entries()];
};

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
              {byPrice(own).map(([id, group]) => (
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
  const text = useText();
  const { number } = useFormat();
  const [first] = tickets;
  if (first === undefined) return null;
  const offer = offerOf(first);
  const name = ticketName(offer);
  return (
    <li className={classes['line']} data-open={open}>
      <span className={classes['count']}>{number(tickets.length)} ×</span>
      <span className={classes['class']}>
        <Isolate>{name}</Isolate>
        {open && <OtherPrices of={first} currency={currency} />}
      </span>
      <Money minor={sum(tickets.map(each => each.priceMinor))} currency={currency} />
      {open && (
        <ActionIcon
          aria-label={text.sell.releaseLine(tickets.length, name)}
          title={text.sell.releaseLine(tickets.length, name)}
          onClick={() => theSale.tell({ type: 'quantity', offer, quantity: 0 })}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
