import { ActionIcon, Modal } from '@mantine/core';
import { IconEye, IconPencil } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { OrderId } from '../../../../core/contract/ids.ts';
import type { Ticket } from '../../../../core/contract/orders.ts';
import { useText } from '../../../text/index.tsx';
import { useDesk } from '../../../ui/use-desk.ts';
import { ChangeParticipant } from './change-participant.tsx';
import classes from './participant.module.css';
import { RevealId } from './reveal-id.tsx';

interface Props {
  readonly orderId: OrderId;
  readonly ticket: Ticket;
  /** Whose ticket it is, as the row says it. */
  readonly who: string;
}

/** What those who may can do about the person on a ticket: look at the id, put a mistake right. */
export function ParticipantActions({ orderId, ticket, who }: Props) {
  const text = useText();
  const { may } = useDesk();
  const [asked, setAsked] = useState<'reveal' | 'change' | null>(null);
  const close = useCallback(() => setAsked(null), []);
  const reveals = (ticket.participant?.nationalId ?? null) !== null && may('revealNationalId');
  const changes =
    ticket.status === 'sold' && ticket.participantData !== 'none' && may('changeParticipant');
  return (
    <span className={classes['actions']}>
      {reveals && (
        <ActionIcon
          aria-label={text.orders.revealOf(who)}
          title={text.orders.reveal}
          onClick={() => setAsked('reveal')}
        >
          <IconEye size={18} aria-hidden />
        </ActionIcon>
      )}
      {changes && (
        <ActionIcon
          aria-label={text.orders.changeOf(who)}
          title={text.orders.changeParticipant}
          onClick={() => setAsked('change')}
        >
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
      )}
      <Modal
        opened={asked !== null}
        onClose={close}
        title={asked === 'change' ? text.orders.changeOf(who) : text.orders.revealOf(who)}
        closeButtonProps={{ 'aria-label': text.ui.close }}
        size={600}
      >
        {asked === 'reveal' && <RevealId ticketId={ticket.id} onClose={close} />}
        {asked === 'change' && (
          <ChangeParticipant orderId={orderId} ticket={ticket} onClose={close} />
        )}
      </Modal>
    </span>
  );
}
