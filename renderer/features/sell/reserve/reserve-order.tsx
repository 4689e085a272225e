import { Modal } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useState } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { useAction } from '../../../ui/actions.ts';
import { KeyButton } from '../../../ui/key-button.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { focusOn } from '../sale/focus.ts';
import type { Sale } from '../sale/sale.ts';
import { theSale } from '../sale/the-sale.ts';
import { ReserveForm } from './reserve-form.tsx';

/** Keeps the places for somebody who comes, or pays by transfer, later: the button that asks, and the question. */
export function ReserveOrder({ sale }: { readonly sale: Sale }) {
  const text = useText();
  const say = text.orders.reserving;
  const { may } = useCounter();
  // It stays while it is asked about, also when the hold runs out meanwhile.
  const [asked, setAsked] = useState<Order | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const when = sale.stage === 'held' && may('reserve');
  const ask = () => {
    if (sale.stage !== 'held') return;
    setAsked(sale.order);
    setDone(false);
    setOpen(true);
  };
  useShortcut({ keys: keyMap.keepUntil, label: say.ask, action: ask, when });
  useAction({
    ...{ id: 'sell.reserve', label: say.ask, keys: keyMap.keepUntil, run: ask, when },
    icon: <IconBookmark size={20} />,
  });
  const order = sale.stage === 'held' && sale.order.id === asked?.id ? sale.order : asked;
  return (
    <>
      {when && (
        <KeyButton
          fullWidth
          h={44}
          variant="subtle"
          color="gray"
          leftSection={<IconBookmark size={18} />}
          keys={keyMap.keepUntil}
          onClick={ask}
        >
          {say.ask}
        </KeyButton>
      )}
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        // What had the focus belongs to the customer before.
        returnFocus={!isDone}
        onExitTransitionEnd={() => isDone && theSale.tell({ type: 'focus', on: focusOn.search })}
        title={say.title}
        closeButtonProps={{ 'aria-label': text.ui.close }}
        size={600}
      >
        {order !== null && (
          <ReserveForm
            order={order}
            onKeep={() => setOpen(false)}
            onDone={reserved => {
              setDone(true);
              setOpen(false);
              theSale.tell({ type: 'reserved', order: reserved });
            }}
          />
        )}
      </Modal>
    </>
  );
}
