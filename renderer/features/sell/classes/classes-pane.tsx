import { IconTicketOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo } from 'react';
import type { EventId } from '../../../../core/contract/ids.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { api } from '../../../api/index.ts';
import { live } from '../../../api/live.ts';
import { useText } from '../../../text/index.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { Board } from '../board/board.tsx';
import { firstMissing } from '../participants/missing.ts';
import { focusOn } from '../sale/focus.ts';
import { placesOf } from '../sale/place.ts';
import { orderOf } from '../sale/stages.ts';
import { useFromSale, useSale } from '../sale/use-sale.ts';
import { ClassTile } from './class-tile.tsx';
import classes from './classes.module.css';
import { DigitKeys } from './digit-keys.tsx';
import { About, EventHeader } from './event-header.tsx';
import { LastSales } from './last-sales.tsx';
import { OffSaleNotice } from './off-sale-notice.tsx';
import { nameOfOffered, offeredIn } from './offered.ts';
import { useQuantities } from './use-quantities.ts';
import { whyOffSale } from './why-off-sale.ts';

/** The ticket classes of the chosen event, or the next events while none is chosen. */
export function ClassesPane() {
  const eventId = useFromSale(sale => sale.eventId);
  if (eventId !== null) return <ChosenEvent key={eventId} eventId={eventId} />;
  return <Board />;
}

/** So many classes have a tile as high as it wants to be; more of them have a line each. */
const roomy = 6;

/** Nothing to choose from: what was there before is no longer true. */
const nothing: readonly TicketClass[] = [];

function ChosenEvent({ eventId }: { readonly eventId: EventId }) {
  const text = useText();
  const sale = useSale();
  const { data, error, refetch } = useQuery(
    api.events.get.queryOptions({ input: { eventId }, ...live }),
  );
  const event = data?.event;
  const offSale = whyOffSale(event, error);
  const ticketClasses = offSale === null ? event?.ticketClasses : nothing;
  const isDense = (ticketClasses?.length ?? 0) > roomy;
  const held = orderOf(sale)?.events.some(each => each.id === eventId) ?? false;
  const offered = useMemo(() => ticketClasses && offeredIn(ticketClasses), [ticketClasses]);
  const quantities = useQuantities(offered);

  const digitsHint = text.sell.digitsHint(
    offered?.[0] ? nameOfOffered(offered[0]) : text.sell.firstClass,
  );

  function onKeyDown(pressed: KeyboardEvent<HTMLElement>) {
    const target = pressed.target as HTMLElement;
    // Enter on a button presses that button.
    if (target instanceof HTMLButtonElement && pressed.key === 'Enter') return;
    if (!['Enter', 'Escape', 'Backspace'].includes(pressed.key)) return;
    if (pressed.key === 'Backspace' && target instanceof HTMLInputElement) return;
    if (quantities.press(pressed.key)) pressed.preventDefault();
  }

  return (
    <section
      id={focusOn.classes}
      className={classes['pane']}
      aria-label={event?.title ?? text.sell.tickets}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <DigitKeys
        offered={offered}
        naming={offSale === null && quantities.entry.at !== null}
        onDigit={quantities.press}
      />
      <EventHeader event={event} />
      <div className={classes['scroll']}>
        {event !== undefined && <About event={event} />}
        {offSale !== null && <OffSaleNotice why={offSale} held={held} />}
        {event === undefined && error !== null && offSale === null && (
          <Failure error={error} onRetry={() => void refetch()} />
        )}
        {event === undefined && error === null && <ListSkeleton rows={4} height={128} />}
        {offSale === null && event?.ticketClasses.length === 0 && (
          <EmptyState icon={<IconTicketOff size={40} />} title={text.sell.noClasses}>
            {text.sell.noClassesHint}
          </EmptyState>
        )}
        <ul className={classes['tiles']} data-dense={isDense}>
          {ticketClasses?.map(ticketClass => (
            <ClassTile
              key={ticketClass.id}
              isDense={isDense}
              offered={offered ?? []}
              ticketClass={ticketClass}
              currency={event?.currency ?? ''}
              timeZone={event?.timeZone ?? ''}
              startsAt={event?.startsAt ?? ''}
              entry={quantities.entry}
              onEntry={quantities.setEntry}
              onLeave={quantities.leave}
            />
          ))}
        </ul>
        <LastSales eventId={eventId} />
      </div>
      <footer className={classes['hint']} aria-hidden>
        {offSale === null && (
          <>
            <KeyChip keys="1" />
            <KeyChip keys="2" />
            <KeyChip keys="Enter" />
            <span title={digitsHint}>{digitsHint}</span>
          </>
        )}
        <KeyChip keys="Enter" />
        <span>
          {firstMissing(placesOf(sale)) === null ? text.sell.pay : text.sell.participants}
        </span>
      </footer>
    </section>
  );
}
