import { useRef } from 'react';
import type { Order, Ticket } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { Isolate } from '../../ui/isolate.tsx';
import { useCounter } from '../../ui/use-counter.ts';
import { When } from '../../ui/when.tsx';
import classes from './order-detail.module.css';
import { canChange, canReveal } from './participant/acts-on.ts';
import { useActKeys } from './participant/use-act-keys.ts';
import own from './ticket-list.module.css';
import { TicketRow } from './ticket-row.tsx';

/** What was sold and to whom, event by event. */
export function TicketList({ order }: { readonly order: Order }) {
  const text = useText().orders;
  const { may } = useCounter();
  const list = useRef<HTMLElement>(null);
  const firstToReveal = order.tickets.find(each => canReveal(each, may))?.id;
  const firstToChange = order.tickets.find(each => canChange(each, may))?.id;
  useActKeys(list, {
    reveal: firstToReveal !== undefined,
    change: firstToChange !== undefined,
  });
  return (
    <section ref={list} aria-label={text.whatTitle}>
      <h3 className={classes['title']}>{text.whatTitle}</h3>
      {order.events.map(event => (
        <div key={event.id} className={own['event']}>
          <p className={own['title']}>
            <Isolate>{event.title}</Isolate>
          </p>
          <p className={own['where']}>
            <When at={event.startsAt} timeZone={event.timeZone} /> ·{' '}
            <Isolate>{event.place}</Isolate>
          </p>
          <ul className={own['tickets']}>
            {order.tickets.filter(isOf(event.id)).map(ticket => (
              <TicketRow
                key={ticket.id}
                orderId={order.id}
                ticket={ticket}
                currency={order.currency}
                showsKeys={{
                  reveal: ticket.id === firstToReveal,
                  change: ticket.id === firstToChange,
                }}
                ended={order.status === 'expired' || order.status === 'cancelled'}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const isOf = (eventId: string) => (ticket: Ticket) => ticket.eventId === eventId;
