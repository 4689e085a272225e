import { IconCalendarSearch, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import type { EventRow as Event } from '../../../../core/contract/events.ts';
import { useText } from '../../../text/index.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { focusOn } from '../sale/focus.ts';
import { isAtTickets } from '../sale/stages.ts';
import { theSale } from '../sale/the-sale.ts';
import { useSale } from '../sale/use-sale.ts';
import { EventRow, rowId } from './event-row.tsx';
import classes from './find.module.css';
import { useEnd } from './use-end.ts';
import { useEvents } from './use-events.ts';
import { usePrefetched } from './use-prefetched.ts';

const listId = 'sell-events';

/** Searches the events on sale; arrows and Enter choose one. */
export function FindPane() {
  const text = useText();
  const sale = useSale();
  const { search, eventId } = sale;
  const { events, settled, error, retry, more, fetchingMore } = useEvents(search);
  const [pointed, setPointed] = useState<string | null>(null);
  const [awaited, setAwaited] = useState(false);
  const end = useEnd(more);

  // By id and not by place: rows that come and go must not move what Enter would take.
  const active =
    events.find(each => each.id === pointed) ??
    (search === '' ? events.find(each => each.id === eventId) : undefined) ??
    events[0];
  const choose = useCallback((event: Event) => {
    setPointed(null);
    theSale.tell({ type: 'eventChosen', eventId: event.id });
  }, []);

  usePrefetched(active?.id);

  // Enter came before the answer: the first row is taken as soon as it is here.
  useEffect(() => {
    if (!awaited || !settled) return;
    setAwaited(false);
    if (active !== undefined) choose(active);
  }, [awaited, settled, active, choose]);

  useShortcut({
    keys: '/',
    label: text.sell.find,
    action: () => theSale.tell({ type: 'focus', on: focusOn.search }),
    when: isAtTickets(sale),
  });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const at = active === undefined ? -1 : events.indexOf(active);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      const to = Math.max(0, Math.min(events.length - 1, at + step));
      setPointed(events[to]?.id ?? null);
      if (to >= events.length - 3) more();
    } else if (event.key === 'Enter') {
      if (active !== undefined) choose(active);
      else setAwaited(!settled);
    } else if (event.key === '/') {
      // The key that led here begins the search anew; no title is looked for by it.
      event.currentTarget.select();
    } else if (event.key === 'Escape' && search !== '') {
      theSale.tell({ type: 'searched', text: '' });
    } else return;
    event.preventDefault();
  }

  return (
    <section className={classes['pane']} aria-label={text.sell.find}>
      <div className={classes['search']}>
        <IconSearch size={20} aria-hidden />
        <input
          id={focusOn.search}
          className={classes['input']}
          type="text"
          role="combobox"
          aria-label={text.sell.findLabel}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active === undefined ? undefined : rowId(active.id)}
          aria-keyshortcuts="/"
          placeholder={text.sell.findPlaceholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          data-main-control
          value={search}
          onChange={event => {
            setPointed(null);
            setAwaited(false);
            theSale.tell({ type: 'searched', text: event.currentTarget.value });
          }}
          onKeyDown={onKeyDown}
        />
        <KeyChip keys="/" />
      </div>
      {error !== null && <Failure error={error} onRetry={retry} />}
      {events.length === 0 && !settled && error === null && <ListSkeleton rows={7} height={68} />}
      {events.length === 0 && settled && (
        <EmptyState
          icon={<IconCalendarSearch size={40} />}
          title={search === '' ? text.sell.noEvents : text.sell.noneFound}
        >
          {search === '' ? text.sell.noEventsHint : text.sell.noneFoundHint}
        </EmptyState>
      )}
      <ul id={listId} className={classes['list']} role="listbox" aria-label={text.sell.events}>
        {events.map(event => (
          <EventRow
            key={event.id}
            event={event}
            active={event === active}
            chosen={event.id === eventId}
            onChoose={choose}
          />
        ))}
        <li ref={end} role="presentation" className={classes['end']}>
          {fetchingMore && text.ui.loading}
        </li>
      </ul>
    </section>
  );
}
