import { sum } from '../../../../core/contract/money.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { Money } from '../../../ui/money.tsx';
import classes from './undo.module.css';

/** The cash that the customer gets, in figures as large as the total; nothing where there is none. */
export function CashBack({ order }: { readonly order: Order }) {
  const text = useText().sell.undo;
  const cash = order.payments.filter(each => each.method === 'cash');
  const minor = sum(cash.map(each => each.amountMinor));
  if (minor === 0) return null;
  return (
    <>
      <p className={classes['label']}>{text.cashBack}</p>
      <p>
        <Money minor={minor} currency={order.currency} size="total" />
      </p>
    </>
  );
}
