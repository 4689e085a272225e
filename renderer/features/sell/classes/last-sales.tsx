import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { EventId } from '../../../../core/contract/ids.ts';
import { api } from '../../../api/index.ts';
import { live } from '../../../api/live.ts';
import { useText } from '../../../text/index.tsx';
import { Ago } from '../../../ui/ago.tsx';
import { Code } from '../../../ui/code.tsx';
import { Cut } from '../../../ui/list/cut.tsx';
import { Money } from '../../../ui/money.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import classes from './last-sales.module.css';

/** What was sold last of this event, at any counter; each leads to its order. Nothing where nothing was. */
export function LastSales({ eventId }: { readonly eventId: EventId }) {
  const text = useText();
  const { may } = useCounter();
  const { data } = useQuery(
    api.orders.lastSales.queryOptions({ input: { eventId }, ...live, enabled: may('findOrders') }),
  );
  const sales = data?.sales ?? [];
  if (sales.length === 0) return null;
  return (
    <section className={classes['last']} aria-label={text.sell.lastSales}>
      <h3 className={classes['heading']}>{text.sell.lastSales}</h3>
      <ul className={classes['sales']}>
        {sales.map(sale => (
          <li key={sale.orderId}>
            <Link to={`/orders/${sale.orderId}`} className={classes['sale'] ?? ''}>
              <Code>{sale.code}</Code>
              <Ago at={sale.soldAt} />
              <span>{text.sell.ticketCount(sale.ticketCount)}</span>
              <span className={classes['sum']}>
                <Money minor={sale.totalMinor} currency={sale.currency} />
              </span>
              <Cut className={classes['who']} text={sale.operatorName ?? ''} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
