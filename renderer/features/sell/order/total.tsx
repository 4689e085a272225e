import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Money } from '../../../ui/money.tsx';
import { livingTickets } from '../sale/lines.ts';
import classes from './total.module.css';

/** Characters of an amount that fit beside its words in the largest figures. */
const longest = 11;

interface Props {
  readonly order: Order | null;
  /** At the money and after it the largest figures are those of the money. */
  readonly isQuiet: boolean;
}

/** The total of what is held, in the largest figures of the pane. */
export function Total({ order, isQuiet }: Props) {
  const text = useText();
  const { money } = useFormat();
  const amount = order === null ? '' : money(order.totalMinor, order.currency);
  return (
    <div className={classes['total']} data-long={amount.length > longest} data-quiet={isQuiet}>
      <span className={classes['totalWords']}>
        <span>{text.sell.total}</span>
        {order !== null && (
          <span className={classes['totalQuiet']}>
            {text.sell.ticketCount(livingTickets(order).length)}
          </span>
        )}
        {order !== null && order.vatMinor > 0 && (
          <span className={classes['totalQuiet']}>
            {text.sell.vat(money(order.vatMinor, order.currency))}
          </span>
        )}
      </span>
      {order !== null && <Money minor={order.totalMinor} currency={order.currency} size="total" />}
    </div>
  );
}
