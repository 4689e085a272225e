import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { Code } from '../../ui/code.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Countdown } from '../../ui/countdown.tsx';
import { Money } from '../../ui/money.tsx';
import { When } from '../../ui/when.tsx';
import { livingOf } from './consequence.ts';
import classes from './detail-head.module.css';
import { OrderStatusMark } from './order-status.tsx';

interface Props {
  readonly order: Order;
  /** The hold has run out while it was looked at. */
  readonly onEnd: () => void;
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
        <OrderStatusMark status={order.status} size="large" />
        <span className={classes['quiet']}>{text.tickets(count)}</span>
        <span className={classes['quiet']}>
          <When at={order.createdAt} form="relativeDateTime" />
        </span>
      </div>
      {order.status === 'held' && order.heldUntil !== null && (
        <Countdown until={order.heldUntil} onEnd={onEnd} />
      )}
    </header>
  );
}
