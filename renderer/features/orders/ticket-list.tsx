import type { Order, Ticket } from '../../../core/contract/orders.ts';
import { useText } from '../../text/index.tsx';
import { Isolate } from '../../ui/isolate.tsx';
import { When } from '../../ui/when.tsx';
import classes from './order-detail.module.css';
import own from './ticket-list.module.css';
import { TicketRow } from './ticket-row.tsx';

/** What was sold and to whom, event by event. */
export function TicketList({ order }: { readonly order: Order }) {
  const text = useText().orders;
  return (
    <section aria-label={text.whatTitle}>
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
