import { ActionIcon, Modal } from '@mantine/core';
import { IconEye, IconPencil } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { OrderId } from '../../../../core/contract/ids.ts';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Ticket } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { canChange, canReveal } from './acts-on.ts';
import { ChangeParticipant } from './change-participant.tsx';
import classes from './participant.module.css';
import { RevealId } from './reveal-id.tsx';

interface Props {
  readonly orderId: OrderId;
  readonly ticket: Ticket;
  /** Whose ticket it is, as the row says it. */
  readonly who: string;
  /** Which of the buttons show their keys: once in a list is enough. */
  readonly showsKeys: { readonly reveal: boolean; readonly change: boolean };
}

/** What those who may can do about the person on a ticket: look at the id, put a mistake right. */
export function ParticipantActions({ orderId, ticket, who, showsKeys }: Props) {
  const text = useText();
  const { may } = useCounter();
  // What was asked for stays while the dialog goes: its title must not change on the way.
  const [asked, setAsked] = useState<'reveal' | 'change'>('reveal');
  const [opened, setOpened] = useState(false);
  const close = useCallback(() => setOpened(false), []);
  const open = (what: typeof asked) => () => {
    setAsked(what);
    setOpened(true);
  };
  return (
    <span className={classes['actions']}>
      {canReveal(ticket, may) && (
        <ActButton
          keys={keyMap.revealId}
          showsKeys={showsKeys.reveal}
          label={text.orders.revealOf(who)}
          title={text.orders.reveal}
          Icon={IconEye}
          onClick={open('reveal')}
        />
      )}
      {canChange(ticket, may) && (
        <ActButton
          keys={keyMap.changePerson}
          showsKeys={showsKeys.change}
          label={text.orders.changeOf(who)}
          title={text.orders.changeParticipant}
          Icon={IconPencil}
          onClick={open('change')}
        />
      )}
      <Modal
        opened={opened}
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

interface ActProps {
  readonly keys: string;
  readonly showsKeys: boolean;
  readonly label: string;
  readonly title: string;
  readonly Icon: typeof IconEye;
  readonly onClick: () => void;
}

const ActButton = ({ keys, showsKeys, label, title, Icon, onClick }: ActProps) => (
  <>
    <ActionIcon
      className={classes['act'] ?? ''}
      aria-keyshortcuts={ariaKeys(keys)}
      aria-label={label}
      title={title}
      onClick={onClick}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
    {showsKeys && <KeyChip keys={keys} />}
  </>
);
