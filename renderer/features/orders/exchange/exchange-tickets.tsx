import { IconArrowsExchange } from '@tabler/icons-react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { serverNow } from '../../../api/server-clock.ts';
import { useText } from '../../../text/index.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import { AskingButton } from '../asking-button.tsx';
import { livingOf } from '../consequence.ts';
import type { Outcome } from '../outcome.ts';
import { ExchangeForm } from './exchange-form.tsx';

interface Props {
  readonly order: Order;
  readonly ready: boolean;
  readonly onDone: (outcome: Outcome) => void;
  readonly refocus: () => void;
}

/** Other tickets instead of some: the button that asks, and the question. */
export function ExchangeTickets({ order, onDone, ...rest }: Props) {
  const text = useText().orders;
  const { may } = useCounter();
  const canBeReturned =
    may('cancelAfterStart') || livingOf(order).some(each => !hasBegun(order, each));
  return (
    <AskingButton
      keys={keyMap.exchangeTickets}
      label={text.exchangeAsk}
      icon={<IconArrowsExchange size={18} />}
      title={text.exchangeTitle(order.code)}
      isWide
      shown={
        order.status === 'paid' &&
        (['exchange', 'cancel', 'sell'] as const).every(may) &&
        canBeReturned
      }
      {...rest}
    >
      {leave => (
        <ExchangeForm
          order={order}
          onKeep={() => leave(false)}
          onDone={outcome => {
            leave(true);
            onDone(outcome);
          }}
        />
      )}
    </AskingButton>
  );
}

const hasBegun = ({ events }: Order, { eventId }: Order['tickets'][number]): boolean =>
  events.some(each => each.id === eventId && Date.parse(each.startsAt) <= serverNow());
