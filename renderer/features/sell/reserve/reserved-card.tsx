import { IconBookmarkFilled } from '@tabler/icons-react';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { Code } from '../../../ui/code.tsx';
import { Kept } from '../../../ui/reserving/kept.tsx';
import classes from '../order/card.module.css';
import { WhichEvent } from '../order/which-event.tsx';

/** What the customer is told of the places that wait for them, until the next one is served. */
export function ReservedCard({ order }: { readonly order: Order }) {
  const say = useText().orders.reserving;
  return (
    <div className={classes['card']}>
      <p className={classes['cardTitle']}>
        <IconBookmarkFilled size={20} aria-hidden />
        {say.reserved}
        <Code>{order.code}</Code>
      </p>
      <Kept
        order={order}
        name={order.buyer.name ?? ''}
        until={order.heldUntil}
        awaitsTransfer={order.awaitsTransfer}
      />
      {order.events.map(event => (
        <p key={event.id} className={classes['cardWhat']}>
          <WhichEvent event={event} />
        </p>
      ))}
      <p className={classes['cardWhy']}>{say.next}</p>
    </div>
  );
}
