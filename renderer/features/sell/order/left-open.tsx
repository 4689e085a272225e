import { IconHistory } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AttemptId } from '../../../../core/contract/ids.ts';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Order, Ticket } from '../../../../core/contract/order.ts';
import { ticketName } from '../../../../core/contract/prices.ts';
import { refusalOf } from '../../../api/answers.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Countdown } from '../../../ui/countdown.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { useSecondsLeft } from '../../../ui/seconds-left.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { type Asked, known } from '../../../ui/terminal/asked.ts';
import { AttemptPane } from '../../../ui/terminal/attempt-pane.tsx';
import { Later } from '../../../ui/terminal/later.tsx';
import { heldLines, livingTickets } from '../sale/lines.ts';
import { releaseOf } from '../sale/release.ts';
import { theSale } from '../sale/the-sale.ts';
import { useFromSale } from '../sale/use-sale.ts';
import classes from './card.module.css';
import { ResumeOrRelease } from './resume-or-release.tsx';
import { WhichEvent } from './which-event.tsx';

/** Holds of this counter that nobody finished: left by a crash, a restart or another window. */
export function useLeftOpen(): readonly Order[] {
  const handled = useFromSale(sale => sale.handled);
  // Asked when the screen comes into view, not all the time: a hold another window is working on
  // is not left open.
  const { data } = useQuery(
    api.orders.openHolds.queryOptions({ staleTime: 0, refetchOnMount: 'always' }),
  );
  return data?.orders.filter(each => !handled.includes(each.id)) ?? [];
}

/** Offers holds left open, the oldest first and one at a time. */
export function LeftOpen({ orders }: { readonly orders: readonly Order[] }) {
  const text = useText();
  const [oldest] = orders;
  if (oldest === undefined) return null;
  return (
    <>
      <LeftOpenCard key={oldest.id} order={oldest} />
      {orders.length > 1 && (
        <p className={classes['cardWhy']}>{text.sell.moreLeftOpen(orders.length - 1)}</p>
      )}
    </>
  );
}

/** Seconds: places that a terminal was at work for are kept for longer than anybody counts down. */
const aDay = 86_400;

function LeftOpenCard({ order }: { readonly order: Order }) {
  const text = useText();
  const queries = useQueryClient();
  const left = useSecondsLeft(order.heldUntil ?? order.asOf);
  const tickets = livingTickets(order);
  const forget = () =>
    queries.invalidateQueries({ queryKey: api.orders.openHolds.queryKey({ input: undefined }) });
  const [atTerminal, setAtTerminal] = useState<Asked | null>(null);
  const follow = (id: AttemptId) =>
    void client.payments.attempt({ id }).then(({ attempt }) => setAtTerminal(known(attempt)));
  const release = useMutation(
    api.orders.cancel.mutationOptions({
      onSuccess: ({ order: { status }, already: by }) => {
        if (by !== null) theSale.tell({ type: 'endedBy', status, by });
      },
      onSettled: forget,
    }),
  );
  const takeOver = useMutation(
    api.orders.takeOver.mutationOptions({
      onSuccess: taken => theSale.tell({ type: 'takenOver', order: taken.order }),
      onError: error => {
        const refusal = refusalOf(error);
        if (refusal?.code === 'ATTEMPT_OPEN') follow(AttemptId.parse(refusal.data.attemptId));
      },
    }),
  );
  const resume = () => {
    if (!takeOver.isPending) takeOver.mutate({ orderId: order.id });
  };
  const error = takeOver.error ?? release.error;
  /** The terminal has answered: the sale goes on with what it said. */
  const answered = () => {
    setAtTerminal(null);
    resume();
  };
  useShortcut({
    keys: keyMap.next,
    label: text.sell.resume,
    action: resume,
    when: left > 0 && atTerminal === null,
  });
  if (left === 0 || order.heldUntil === null) return null;

  return (
    <div className={classes['card']}>
      <div className={classes['cardTitle']}>
        <IconHistory size={20} aria-hidden />
        {text.sell.leftOpen}
        {left < aDay && <Countdown until={order.heldUntil} />}
      </div>
      <ul className={classes['cardWhat']}>
        {heldLines(order).map(({ priceId, quantity }) => (
          <li key={priceId}>
            {text.sell.times(quantity)} <Isolate>{nameAt(tickets, priceId)}</Isolate>
          </li>
        ))}
      </ul>
      {order.events.map(event => (
        <p key={event.id} className={classes['cardWhy']}>
          <WhichEvent event={event} />
        </p>
      ))}
      <p className={classes['cardWhy']}>
        <Money minor={order.totalMinor} currency={order.currency} />
      </p>
      {error !== null && atTerminal === null && <Failure error={error} />}
      {atTerminal === null ? (
        <ResumeOrRelease
          tickets={tickets.length}
          onResume={resume}
          isReleasing={release.isPending}
          onRelease={() => release.mutate(releaseOf(order.id, text.sell.voidReason))}
        />
      ) : (
        <AttemptPane
          key={atTerminal.id}
          asked={atTerminal}
          otherwise={<Later inDialog={false} onLeave={() => setAtTerminal(null)} />}
          onEnded={answered}
          onLeave={answered}
          onAgain={answered}
          onOther={follow}
        />
      )}
    </div>
  );
}

function nameAt(tickets: readonly Ticket[], priceId: string): string {
  const ticket = tickets.find(each => each.priceId === priceId);
  return ticket === undefined ? '' : ticketName(ticket);
}
