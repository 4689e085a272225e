import { IconBan } from '@tabler/icons-react';
import { useState } from 'react';
import { keyMap } from '../../../core/contract/key-map.ts';
import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { AskingButton } from './asking-button.tsx';
import { CancelForm } from './cancel-form.tsx';
import type { Outcome } from './outcome.ts';

interface Props {
  readonly order: Order;
  readonly shown: boolean;
  readonly ready: boolean;
  readonly onDone: (outcome: Outcome) => void;
  readonly refocus: () => void;
}

/** The whole order: the button that asks, and the question. */
export function CancelOrder({ order, shown, ready, onDone, refocus }: Props) {
  const text = useText().orders;
  // The order as it was when the question was asked: what is confirmed is what was read.
  const [asked, setAsked] = useState<Order | null>(null);
  return (
    <AskingButton
      keys={keyMap.cancelOrder}
      label={order.status === 'held' ? text.releasePlaces : text.cancelOrder}
      icon={<IconBan size={18} />}
      title={
        asked?.status === 'held'
          ? text.releaseTitle(asked.code)
          : text.cancelTitle(asked?.code ?? '')
      }
      isApart
      onAsk={() => setAsked(order)}
      {...{ shown, ready, refocus }}
    >
      {leave =>
        asked !== null && (
          <CancelForm
            order={asked}
            onKeep={() => leave(false)}
            onDone={outcome => {
              leave(true);
              onDone(outcome);
            }}
          />
        )
      }
    </AskingButton>
  );
}
