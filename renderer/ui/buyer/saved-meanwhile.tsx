import type { Act } from '../../../core/contract/act.ts';
import type { Order } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { whoAndWhere } from '../whose-act.tsx';
import classes from './buyer.module.css';
import { BuyerTexts } from './buyer-texts.tsx';

interface Props {
  readonly by: Act | null;
  /** As it stands now. */
  readonly order: Pick<Order, 'buyer' | 'note'>;
}

/** Somebody else saved while this was typed: whose act that was, and what stands there now. */
export function SavedMeanwhile({ by, order }: Props) {
  const text = useText();
  const say = text.orders.buyer;
  const who = by === null ? text.orders.byItself : whoAndWhere(text.orders, by);
  return (
    <div className={classes['meanwhile']} role="alert">
      <p>{say.meanwhile(who)}</p>
      <BuyerTexts of={order} />
      <p>{say.meanwhileHint}</p>
    </div>
  );
}
