import { useEffect, useRef } from 'react';
import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { Code } from '../../ui/code.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Countdown } from '../../ui/countdown.tsx';
import { Money } from '../../ui/money.tsx';
import { useSecondsLeft } from '../../ui/seconds-left.ts';
import { When } from '../../ui/when.tsx';
import { livingOf } from './consequence.ts';
import classes from './detail-head.module.css';
import { OrderStatusMark } from './order-status.tsx';

interface Props {
  readonly order: Order;
  /** The hold has run out while it was looked at. */
  readonly onEnd: () => void;
}

/** Days may be left, which nobody counts in minutes; that it has passed is still noticed. */
function Deadline({ until, onEnd }: { readonly until: string; readonly onEnd: () => void }) {
  const isOver = useSecondsLeft(until) === 0;
  const ended = useRef(false);
  useEffect(() => {
    if (!isOver || ended.current) return;
    ended.current = true;
    onEnd();
  }, [isOver, onEnd]);
  return null;
}

/** Code, state and total: what the customer asks about first. */
export function DetailHead({ order, onEnd }: Props) {
  const text = useText().orders;
  // Of a paid order those that are valid; of one that is over, all that it had.
  const count = (order.status === 'paid' ? livingOf(order) : order.tickets).length;
  return (
    <header className={classes['head']}>
      <div className={classes['name']}>
        <h2 className={classes['code']}>
          <Code>{order.code}</Code>
        </h2>
        <CopyButton value={order.code} label={text.copyCode} />
      </div>
      <div className={classes['total']} data-void={order.status !== 'paid'}>
        <Money minor={order.totalMinor} currency={order.currency} size="large" />
      </div>
      <div className={classes['state']}>
        <OrderStatusMark of={order} timeZone={order.events[0]?.timeZone} size="large" />
        <span className={classes['quiet']}>{text.tickets(count)}</span>
        <span className={classes['quiet']}>
          <When at={order.createdAt} form="relativeDateTime" />
        </span>
      </div>
      {order.status === 'held' &&
        order.heldUntil !== null &&
        (order.purpose === 'sale' ? (
          <Countdown until={order.heldUntil} onEnd={onEnd} />
        ) : (
          <Deadline key={order.heldUntil} until={order.heldUntil} onEnd={onEnd} />
        ))}
      {order.status === 'expired' && order.purpose === 'reservation' && (
        <p className={classes['lapsed']}>
          {order.awaitsTransfer
            ? `${text.reserving.transferMissedHint} ${text.reserving.tooLate}`
            : text.reserving.lapsedHint}
        </p>
      )}
    </header>
  );
}
