import { sum } from '../../../../core/contract/money.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { Money } from '../../../ui/money.tsx';
import classes from './done.module.css';

/** The change that the customer is waiting for, the largest on the screen; nothing where none can be. */
export function Change({ order }: { readonly order: Order }) {
  const text = useText().sell;
  const inCash = order.payments.filter(each => each.method === 'cash');
  const change = sum(inCash.map(each => each.changeMinor));
  if (inCash.length === 0) return null;
  if (change === 0) return <p className={classes['noChange']}>{text.noChange}</p>;
  return (
    <>
      <p className={classes['label']}>{text.giveBack}</p>
      <p className={classes['change']}>
        <Money minor={change} currency={order.currency} />
      </p>
    </>
  );
}
