import { useRef } from 'react';
import { sum } from '../../../core/contract/money.ts';
import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { useFormat } from '../../ui/format.ts';
import { Money } from '../../ui/money.tsx';
import { ChargeRow } from './charge-row.tsx';
import { chargesAtOnce } from './charges-at-once.ts';
import { useCorrecting } from './correct/use-correcting.tsx';
import classes from './money-story.module.css';
import detail from './order-detail.module.css';
import { PaymentRow } from './payment-row.tsx';
import { taxedIn, vatByRate } from './vat.ts';

interface Props {
  readonly order: Order;
  /** Takes the focus back to where the next key goes, when an act has removed its button. */
  readonly refocus: () => void;
}

/** What it costs, what of it is VAT, and every movement of money, to the balance. */
export function MoneyStory({ order, refocus }: Props) {
  const text = useText().orders;
  const { percent } = useFormat();
  const { currency, payments } = order;
  const account = useRef<HTMLDListElement>(null);
  const refunded = payments.some(each => each.amountMinor < 0 && each.correctsId === null);
  const { buttonFor, question } = useCorrecting({ order, account, refocus });
  return (
    <section aria-label={text.moneyTitle}>
      <h3 className={detail['title']}>{text.moneyTitle}</h3>
      <dl ref={account} className={classes['account']}>
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
          <PaymentRow
            key={payment.id}
            {...{ payment, currency }}
            instead={payments.find(each => each.id === payment.correctsId) ?? null}
            act={buttonFor(payment)}
          />
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
      {question}
      {payments.length === 0 && (
        <p className={classes['none']}>{order.status === 'held' ? text.unpaid : text.neverPaid}</p>
      )}
    </section>
  );
}
