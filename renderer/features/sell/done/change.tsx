import { sum } from '../../../../core/contract/money.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { Money } from '../../../ui/money.tsx';
import classes from './done.module.css';

/** The change that the customer is waiting for. */
export function Change({ order }: { readonly order: Order }) {
  const change = sum(order.payments.map(each => each.changeMinor));
  return (
    <>
      <p className={classes['label']}>{useText().sell.giveBack}</p>
      <p className={classes['change']} data-none={change === 0}>
        <Money minor={change} currency={order.currency} size="total" />
      </p>
    </>
  );
}
