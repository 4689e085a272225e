import type { PersonOrder, PersonTicket } from '../../../../core/contract/person.ts';
import { useText } from '../../../text/index.tsx';
import { Code } from '../../../ui/code.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { When } from '../../../ui/when.tsx';
import classes from './person.module.css';

/** What is kept about a person: what an export hands out and an erasure takes away. */
interface Props {
  readonly tickets: readonly PersonTicket[];
  readonly orders: readonly PersonOrder[];
}

export function PersonTickets({ tickets, orders }: Props) {
  const text = useText();
  const say = text.participants;
  if (tickets.length + orders.length === 0) return <p role="status">{say.nobodyFound}</p>;
  return (
    <ul className={classes['tickets']} aria-label={say.keptAbout} role="list">
      {tickets.map(each => (
        <li key={each.ticketId}>
          <span className={classes['who']}>
            <Isolate>{`${each.firstName} ${each.lastName}`.trim()}</Isolate>
            {each.nationalId !== null && (
              <bdi dir="ltr" className={classes['id']}>
                {each.nationalId.masked}
              </bdi>
            )}
          </span>
          <span>
            <Isolate>{each.eventTitle}</Isolate> ·{' '}
            <When at={each.startsAt} timeZone={each.timeZone} />
          </span>
          <span className={classes['quiet']}>
            <Code>{each.orderCode}</Code> · {text.orders.ticketStatus[each.status]}
            {each.stillNeeded && ` · ${say.stillNeeded}`}
          </span>
        </li>
      ))}
      {orders.map(({ orderId, orderCode, status, name, phone, email, taxId, note }) => (
        <li key={orderId}>
          <span className={classes['who']}>
            <Isolate>{[name, taxId, phone, email].filter(Boolean).join(' · ')}</Isolate>
          </span>
          {note !== '' && (
            <span>
              <Isolate>{note}</Isolate>
            </span>
          )}
          <span className={classes['quiet']}>
            <Code>{orderCode}</Code> · {text.orders.status[status]}
          </span>
        </li>
      ))}
    </ul>
  );
}
