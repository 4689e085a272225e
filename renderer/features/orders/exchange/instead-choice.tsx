import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { When } from '../../../ui/when.tsx';
import { ClassChoice } from './class-choice.tsx';
import { EventSearch } from './event-search.tsx';
import classes from './instead-choice.module.css';
import type { Exchange } from './use-exchange.ts';

/** What comes instead of the returned tickets: of the same event, or of another that is looked for here. */
export function InsteadChoice({ exchange }: { readonly exchange: Exchange }) {
  const text = useText();
  const { instead, order, refusal, now, isMissed } = exchange;
  const { event, query } = instead;
  const [isSearching, setSearching] = useState(false);
  const faultId = useId();
  const place = useRef<HTMLElement>(null);
  const isReady = event !== undefined && !isSearching;
  useFirstQuantity(place, event?.id, isReady);
  const isMissing = isMissed && now.taken === 0;
  const otherCurrency =
    refusal?.code === 'MIXED_CURRENCIES' ? text.orders.eventInOtherCurrency : null;
  return (
    <section ref={place} className={classes['instead']} aria-label={text.orders.insteadTitle}>
      <h3 className={classes['title']}>{text.orders.insteadTitle}</h3>
      {isSearching ? (
        <EventSearch
          currency={order.currency}
          eventId={instead.eventId}
          onChoose={eventId => {
            exchange.setEventId(eventId);
            setSearching(false);
          }}
          onKeep={() => setSearching(false)}
        />
      ) : (
        <div className={classes['event']}>
          <span className={classes['which']}>
            {event !== undefined && (
              <>
                <b>
                  <Isolate>{event.title}</Isolate>
                </b>
                <span className={classes['where']}>
                  <When at={event.startsAt} timeZone={event.timeZone} form="relativeDateTime" /> ·{' '}
                  <Isolate>{event.place}</Isolate>
                </span>
              </>
            )}
          </span>
          <Button variant="default" h={44} onClick={() => setSearching(true)}>
            {text.orders.anotherEvent}
          </Button>
        </div>
      )}
      {otherCurrency !== null && (
        <p className={classes['fault']} role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          {otherCurrency}
        </p>
      )}
      {event === undefined && query.error !== null && (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      )}
      {event === undefined && query.error === null && <ListSkeleton rows={2} height={84} />}
      {isReady && event.status !== 'published' && <p>{text.sell.offSale[event.status]}</p>}
      {isReady && event.status === 'published' && (
        <ul className={classes['classes']}>
          {event.ticketClasses.map((ticketClass, at) => (
            <ClassChoice
              key={ticketClass.id}
              ticketClass={ticketClass}
              currency={event.currency}
              quantityAt={instead.quantityAt}
              onQuantity={exchange.setQuantity}
              refusal={refusal}
              missedId={isMissing && at === 0 ? faultId : undefined}
            />
          ))}
        </ul>
      )}
      {isMissing && (
        <p id={faultId} className={classes['fault']} role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          {text.orders.chooseInstead}
        </p>
      )}
    </section>
  );
}

/** Once classes are here, the next key goes to the first of them, unless somebody is typing elsewhere. */
function useFirstQuantity(
  place: RefObject<HTMLElement | null>,
  eventId: string | undefined,
  isReady: boolean,
) {
  useEffect(() => {
    if (eventId === undefined || !isReady || document.activeElement?.matches('input')) return;
    place.current?.querySelector<HTMLElement>('[data-quantity]')?.focus();
  }, [place, eventId, isReady]);
}
