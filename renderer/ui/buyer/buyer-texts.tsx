import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { Isolate } from '../isolate.tsx';
import classes from './buyer.module.css';

/** Buyer and note, as they are kept. */
export function BuyerTexts({
  of: { buyer, note },
}: {
  readonly of: Pick<Order, 'buyer' | 'note'>;
}) {
  const text = useText().orders.buyer;
  return (
    <div className={classes['texts']}>
      {buyer.name !== null && (
        <p className={classes['name']}>
          <Isolate>{buyer.name}</Isolate>
        </p>
      )}
      {buyer.taxId !== null && (
        <p className={classes['contact']}>
          {text.taxId} <bdi dir="ltr">{buyer.taxId}</bdi>
        </p>
      )}
      {(['phone', 'email'] as const).map(
        contact =>
          buyer[contact] !== null && (
            <p key={contact} className={classes['contact']}>
              <bdi dir="ltr">{buyer[contact]}</bdi>
            </p>
          ),
      )}
      {note !== null && (
        <p className={classes['note']}>
          <Isolate>{note}</Isolate>
        </p>
      )}
    </div>
  );
}
