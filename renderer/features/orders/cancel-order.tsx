import { Modal } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useState } from 'react';
import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { KeyButton } from '../../ui/key-button.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { CancelForm, type Outcome } from './cancel-form.tsx';
import classes from './order-actions.module.css';

interface Props {
  readonly order: Order;
  readonly shown: boolean;
  readonly ready: boolean;
  readonly onCancelled: (outcome: Outcome) => void;
  readonly refocus: () => void;
}

const keys = 'F4';

/** The button that asks, and the question. */
export function CancelOrder({ order, shown, ready, onCancelled, refocus }: Props) {
  const text = useText();
  // The order as it was when the question was asked: what is confirmed is what was read.
  const [asked, setAsked] = useState<Order | null>(null);
  const [opened, setOpened] = useState(false);
  const [done, setDone] = useState(false);
  const ask = () => {
    if (!ready) return;
    setAsked(order);
    setOpened(true);
  };
  const label = order.status === 'held' ? text.orders.releasePlaces : text.orders.cancelOrder;
  useShortcut({ keys, label, action: ask, when: shown });
  return (
    <>
      {shown && (
        <KeyButton
          className={classes['cancel'] ?? ''}
          variant="subtle"
          color="red"
          px="sm"
          leftSection={<IconBan size={18} />}
          keys={keys}
          onClick={ask}
        >
          {label}
        </KeyButton>
      )}
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        // The button that opened it is gone once the order is cancelled.
        onExitTransitionEnd={() => done && refocus()}
        title={
          asked?.status === 'held'
            ? text.orders.releaseTitle(asked.code)
            : text.orders.cancelTitle(asked?.code ?? '')
        }
        closeButtonProps={{ 'aria-label': text.ui.close }}
        size={600}
      >
        {asked !== null && (
          <CancelForm
            order={asked}
            onKeep={() => setOpened(false)}
            onDone={outcome => {
              setDone(true);
              setOpened(false);
              onCancelled(outcome);
            }}
          />
        )}
      </Modal>
    </>
  );
}
