import { sum } from '../../../core/contract/money.ts';
import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { useFormat } from '../../ui/format.ts';
import { Money } from '../../ui/money.tsx';
import { ChargeRow } from './charge-row.tsx';
import { chargesAtOnce } from './charges-at-once.ts';
import classes from './money-story.module.css';
import detail from './order-detail.module.css';
import { PaymentRow } from './payment-row.tsx';
import { taxedIn, vatByRate } from './vat.ts';

/** What it costs, what of it is VAT, and every movement of money, to the balance. */
export function MoneyStory({ order }: { readonly order: Order }) {
  const text = useText().orders;
  const { percent } = useFormat();
  const { currency, payments } = order;
  const refunded = payments.some(payment => payment.amountMinor < 0);
  return (
    <section aria-label={text.moneyTitle}>
      <h3 className={detail['title']}>{text.moneyTitle}</h3>
      <dl className={classes['account']}>
        <div className={classes['row']} data-weight="strong">
          <dt>{text.total}</dt>
          <dd>
            <Money minor={order.totalMinor} currency={currency} />
          </dd>
        </div>
        {vatByRate(taxedIn(order)).map(({ rateBp, vatMinor }) => (
          <div key={rateBp} className={classes['row']} data-weight="quiet">
            <dt>{text.vat(percent(rateBp))}</dt>
            <dd>
              <Money minor={vatMinor} currency={currency} />
            </dd>
          </div>
        ))}
        {chargesAtOnce(order.charges).map(charges => (
          <ChargeRow key={charges.kind + charges.at} charges={charges} currency={currency} />
        ))}
        {payments.map(payment => (
          <PaymentRow key={payment.id} payment={payment} currency={currency} />
        ))}
        {refunded && (
          <div className={classes['row']} data-weight="strong">
            <dt>{text.balance}</dt>
            <dd>
              <Money minor={sum(payments.map(each => each.amountMinor))} currency={currency} />
            </dd>
          </div>
        )}
      </dl>
      {payments.length === 0 && (
        <p className={classes['none']}>{order.status === 'held' ? text.unpaid : text.neverPaid}</p>
      )}
    </section>
  );
}
