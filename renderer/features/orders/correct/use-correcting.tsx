import { Modal } from '@mantine/core';
import { type ReactNode, type RefObject, useState } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { Payment } from '../../../../core/contract/payments.ts';
import { methodName } from '../../../../core/text/method-name.ts';
import { useText } from '../../../text/index.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { pressNext } from '../press-next.ts';
import { CorrectForm } from './correct-form.tsx';
import { standingOf } from './standing.ts';
import { WrongMethod } from './wrong-method.tsx';

interface Given {
  readonly order: Order;
  /** What has the rows of its payments in it. */
  readonly account: RefObject<HTMLElement | null>;
  readonly refocus: () => void;
}

/**
 * Lets the methods of payments be put right: a button for each row, and the question. That outlives the row,
 * whose payment somebody else may have put right meanwhile.
 */
export function useCorrecting({ order, account, refocus }: Given) {
  const text = useText();
  const { may } = useCounter();
  const [asked, setAsked] = useState<Payment | null>(null);
  const [opened, setOpened] = useState(false);
  const [done, setDone] = useState(false);
  const standing = may('sell') ? standingOf(order.payments) : [];
  useShortcut({
    keys: keyMap.correctMethod,
    label: text.orders.correcting.ask,
    action: () => pressNext(account.current, ariaKeys(keyMap.correctMethod)),
    when: standing.length > 0,
  });
  const buttonFor = (payment: Payment): ReactNode =>
    standing.includes(payment) && (
      <WrongMethod
        wrong={payment}
        showsKey={payment === standing[0]}
        onAsk={() => {
          setAsked(payment);
          setDone(false);
          setOpened(true);
        }}
      />
    );
  const question = (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      // The button that opened it is gone with the payment that was corrected.
      onExitTransitionEnd={() => done && refocus()}
      title={asked !== null && text.orders.correcting.title(methodName(text.orders.method, asked))}
      closeButtonProps={{ 'aria-label': text.ui.close }}
      size={600}
    >
      {asked !== null && (
        <CorrectForm
          order={order}
          payment={asked}
          onLeave={isDone => {
            setDone(isDone);
            setOpened(false);
          }}
        />
      )}
    </Modal>
  );
  return { buttonFor, question };
}
