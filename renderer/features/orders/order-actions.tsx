import { IconPlayerPlay } from '@tabler/icons-react';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { keyMap } from '../../../core/contract/key-map.ts';
import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { KeyButton } from '../../ui/key-button.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useCounter } from '../../ui/use-counter.ts';
import { CancelOrder } from './cancel-order.tsx';
import { consequenceOf } from './consequence.ts';
import { ExchangeTickets } from './exchange/exchange-tickets.tsx';
import { CancelTickets, GiveMoneyBack } from './money-back/money-back-actions.tsx';
import classes from './order-actions.module.css';
import type { Outcome } from './outcome.ts';
import { ChangeDeadline } from './reserved/change-deadline.tsx';
import { TransferArrived } from './reserved/transfer-arrived.tsx';
import { TicketActions } from './ticket-actions.tsx';

interface Props {
  readonly order: Order;
  /**
   * False in the instant in which the order in view is not yet the chosen one. Buttons do nothing
   * then, but do not turn grey either: going through a list would make them flicker.
   */
  readonly ready: boolean;
  readonly onDone: (outcome: Outcome) => void;
  readonly refocus: () => void;
}

/** What can be done with the order in its present state, by this operator. */
export function OrderActions({ order, ready, onDone, refocus }: Props) {
  const { may } = useCounter();
  const { backMinor } = consequenceOf(order);
  const isPaid = order.status === 'paid';
  const isReserved = order.status === 'held' && order.purpose === 'reservation';
  const cancellable =
    (order.status === 'held' && may('sell')) ||
    (order.status === 'paid' && may('cancel') && (backMinor === 0 || may('refund')));
  const actions = useRef<HTMLDivElement>(null);
  /** New tickets are printed next, where that is permitted. */
  const toPrint = () => {
    const main = actions.current?.querySelector<HTMLElement>('[data-main-action]');
    if (main) main.focus();
    else refocus();
  };
  return (
    <div ref={actions} className={classes['actions']}>
      {order.status === 'paid' && may('reprint') && (
        <TicketActions orderId={order.id} ready={ready} />
      )}
      {order.status === 'held' && may('sell') && <ContinueSale order={order} ready={ready} />}
      <div className={classes['back']} data-many={(isPaid && cancellable) || isReserved}>
        <TransferArrived shown={isReserved && may('sell')} {...{ order, ready, onDone, refocus }} />
        <ChangeDeadline
          shown={isReserved && may('reserve')}
          {...{ order, ready, onDone, refocus }}
        />
        <ExchangeTickets {...{ order, ready, onDone }} refocus={toPrint} />
        <CancelTickets shown={isPaid && cancellable} {...{ order, ready, onDone, refocus }} />
        <GiveMoneyBack
          shown={isPaid && backMinor > 0 && may('refund')}
          {...{ order, ready, onDone, refocus }}
        />
        <CancelOrder shown={cancellable} {...{ order, ready, onDone, refocus }} />
      </div>
    </div>
  );
}

function ContinueSale({ order, ready }: { readonly order: Order; readonly ready: boolean }) {
  const text = useText().orders;
  const label = order.purpose === 'reservation' ? text.reserving.pickUp : text.continueSale;
  const [, navigate] = useLocation();
  const go = () => {
    if (ready) navigate(`/sell/order/${order.id}`);
  };
  useShortcut({ keys: keyMap.next, label, action: go });
  return (
    <KeyButton
      data-main-action
      leftSection={<IconPlayerPlay size={18} />}
      keys={keyMap.next}
      onClick={go}
    >
      {label}
    </KeyButton>
  );
}
