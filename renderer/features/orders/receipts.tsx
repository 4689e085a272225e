import { IconReceipt, IconReceiptRefund } from '@tabler/icons-react';
import type { Receipt } from '../../../core/contract/receipts.ts';
import { useText } from '../../text/index.tsx';
import { Isolate } from '../../ui/isolate.tsx';
import { Money } from '../../ui/money.tsx';
import { When } from '../../ui/when.tsx';
import classes from './money-story.module.css';
import detail from './order-detail.module.css';

/** The accounts that were issued for an order, by their numbers; nothing where there are none. */
export function Receipts({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const text = useText().orders;
  if (receipts.length === 0) return null;
  return (
    <section aria-label={text.receiptsTitle}>
      <h3 className={detail['title']}>{text.receiptsTitle}</h3>
      <dl className={classes['account']}>
        {receipts.map(each => (
          <ReceiptRow key={each.id} receipt={each} />
        ))}
      </dl>
    </section>
  );
}

function ReceiptRow({ receipt }: { readonly receipt: Receipt }) {
  const text = useText().orders;
  const { kind, number, issuedAt, buyer, totalMinor, currency } = receipt;
  const Icon = kind === 'refund' ? IconReceiptRefund : IconReceipt;
  return (
    <div className={classes['row']} data-back={totalMinor < 0}>
      <dt>
        <Icon size={18} aria-hidden />
        <span>
          {text.receiptOf[kind]} <bdi dir="ltr">{number}</bdi>
          <span className={classes['small']}>
            <When at={issuedAt} form="relativeDateTime" />
            {buyer?.name !== undefined && (
              <>
                {' · '}
                <Isolate>{buyer.name}</Isolate>
              </>
            )}
          </span>
        </span>
      </dt>
      <dd>
        <Money minor={totalMinor} currency={currency} />
      </dd>
    </div>
  );
}
