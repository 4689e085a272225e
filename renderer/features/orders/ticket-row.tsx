import { IconCircleCheck, IconClockHour4, IconTicketOff } from '@tabler/icons-react';
import { isAgeUnchecked } from '../../../core/contract/age.ts';
import type { OrderId } from '../../../core/contract/ids.ts';
import type { Ticket } from '../../../core/contract/order.ts';
import { ticketName } from '../../../core/contract/prices.ts';
import { useText } from '../../text/index.tsx';
import { Money } from '../../ui/money.tsx';
import { ParticipantActions } from './participant/participant-actions.tsx';
import classes from './ticket-list.module.css';

const icons = { held: IconClockHour4, sold: IconCircleCheck, void: IconTicketOff };

interface Props {
  readonly orderId: OrderId;
  readonly ticket: Ticket;
  readonly currency: string;
  /** Its order is over, although nothing may have tidied up yet. */
  readonly ended: boolean;
  readonly showsKeys: { readonly reveal: boolean; readonly change: boolean };
}

/** One admission: for whom, of which class, under which code, in which state. */
export function TicketRow({ orderId, ticket, currency, ended, showsKeys }: Props) {
  const { orders: text, sell } = useText();
  const { participant } = ticket;
  const status = ended ? 'void' : ticket.status;
  const name = [participant?.firstName, participant?.lastName].filter(Boolean).join(' ');
  const nobody = ticket.participantData === 'none' ? text.noName : text.unnamed;
  const id = participant?.nationalId ?? null;
  const Icon = icons[status];
  return (
    <li className={classes['ticket']} data-status={status}>
      <span className={classes['class']} dir="auto" title={ticketName(ticket)}>
        {ticketName(ticket)}
      </span>
      <span className={classes['person']} data-known={name !== ''} dir="auto" title={name}>
        {name === '' ? nobody : name}
      </span>
      <span className={classes['price']}>
        <Money minor={ticket.priceMinor} currency={currency} />
      </span>
      <span className={classes['code']}>
        {ticket.code !== null && (
          // Whoever reads the whole code over a shoulder can walk in with it.
          <bdi dir="ltr" title={text.codeEnds}>
            …{ticket.code.slice(-4)}
          </bdi>
        )}
      </span>
      <span className={classes['id']}>
        {ticket.freeReason !== null && <span>{sell.free.reason(ticket.freeReason)}</span>}
        {id !== null && (
          <>
            {text.nationalId[id.kind]} <bdi dir="ltr">{id.masked}</bdi>
            {isAgeUnchecked(ticket, id.kind) && <span>· {text.ageUnchecked}</span>}
          </>
        )}
        <ParticipantActions
          orderId={orderId}
          ticket={ticket}
          who={name === '' ? nobody : name}
          showsKeys={showsKeys}
        />
      </span>
      <span className={classes['status']}>
        <Icon size={16} aria-hidden />
        {text.ticketStatus[status]}
      </span>
    </li>
  );
}
