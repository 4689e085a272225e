import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/index.ts';
import { live } from '../../api/live.ts';
import { useText } from '../../text/index.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { AlreadyNote } from './already-note.tsx';
import { BuyerNote } from './buyer-note.tsx';
import { CancelledNote } from './cancelled-note.tsx';
import { DetailHead } from './detail-head.tsx';
import { MoneyStory } from './money-story.tsx';
import { NoOrder } from './no-order.tsx';
import { OrderActions } from './order-actions.tsx';
import classes from './order-detail.module.css';
import type { Outcome } from './outcome.ts';
import { Receipts } from './receipts.tsx';
import { TicketList } from './ticket-list.tsx';
import { Timeline } from './timeline.tsx';

interface Props {
  readonly orderId: string;
  /** Takes the focus back to where the next key goes, when an act has removed its button. */
  readonly refocus: () => void;
}

export const orderQuery = (orderId: string) =>
  api.orders.get.queryOptions({ input: { orderId }, ...live });

/** One order as a story: what, who, money, then everything that happened. */
export function OrderDetail({ orderId, refocus }: Props) {
  const text = useText().orders;
  // The order before stays until the next one is read: twenty orders are no twenty flashes.
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...orderQuery(orderId),
    placeholderData: keepPreviousData,
  });
  const [done, setDone] = useState<(Outcome & { orderId: string }) | null>(null);

  // What was read stays readable while the connection is away.
  if (data === undefined)
    return (
      <div className={classes['room']}>
        {error === null ? (
          <ListSkeleton rows={5} height={72} />
        ) : (
          <NoOrder error={error} onRetry={() => void refetch()} />
        )}
      </div>
    );

  const { order, timeline, receipts } = data;
  return (
    <article
      className={classes['detail']}
      aria-label={text.order(order.code)}
      aria-busy={isPlaceholderData}
    >
      <div className={classes['top']}>
        <DetailHead order={order} onEnd={() => void refetch()} />
        {done?.orderId === order.id &&
          (done.already === null ? (
            <CancelledNote {...done} currency={order.currency} />
          ) : (
            <AlreadyNote status={order.status} act={done.already} />
          ))}
        <OrderActions
          key={order.id}
          order={order}
          ready={!isPlaceholderData}
          onDone={outcome => setDone({ orderId: order.id, ...outcome })}
          refocus={refocus}
        />
      </div>
      {/* Without anything in it to go to, it must itself be reached to be scrolled by keys. */}
      <div
        className={classes['story']}
        key={order.id}
        role="group"
        aria-label={text.order(order.code)}
        tabIndex={0}
      >
        <TicketList order={order} />
        <BuyerNote order={order} />
        <MoneyStory order={order} refocus={refocus} />
        <Receipts receipts={receipts} />
        <Timeline timeline={timeline} />
      </div>
    </article>
  );
}
