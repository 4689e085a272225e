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
      {[buyer.phone, buyer.email].map(
        (contact, at) =>
          contact !== null && (
            <p key={at === 0 ? text.phone : text.email} className={classes['contact']}>
              <bdi dir="ltr">{contact}</bdi>
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
