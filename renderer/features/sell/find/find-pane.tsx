import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import type { EventRow as Event } from '../../../../core/contract/events.ts';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { without } from '../../../../core/format/sought.ts';
import { useText } from '../../../text/index.tsx';
import { PagedList } from '../../../ui/list/paged-list.tsx';
import { SearchField } from '../../../ui/list/search-field.tsx';
import { afterStep, stepOf } from '../../../ui/list/steps.ts';
import { FilterBar } from '../../../ui/search/filter-bar.tsx';
import { isRemoval, useFilters } from '../../../ui/search/filters.ts';
import { UnderstoodChips } from '../../../ui/search/understood-chips.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { chooseEvent } from '../board/choose-event.ts';
import { useNamed } from '../board/use-named.ts';
import { focusOn } from '../sale/focus.ts';
import { isAtTickets } from '../sale/stages.ts';
import { theSale } from '../sale/the-sale.ts';
import { useSale } from '../sale/use-sale.ts';
import { EventRow, rowHeight, rowId } from './event-row.tsx';
import classes from './find.module.css';
import { NothingFound } from './nothing-found.tsx';
import { useDayGroups } from './use-day-groups.ts';
import { useEvents } from './use-events.ts';
import { usePrefetched } from './use-prefetched.ts';

const listId = 'sell-events';

/** Searches the events on sale; arrows and Enter choose one. */
export function FindPane() {
  const text = useText();
  const sale = useSale();
  const { search, eventId } = sale;
  const filters = useFilters();
  const dayOf = useDayGroups();
  const named = useNamed(sale);
  const typed = named === undefined ? search : '';
  const { events, understood, settled, query } = useEvents(typed, filters.asked);
  const [pointed, setPointed] = useState<string | null>(null);
  const [awaited, setAwaited] = useState(false);

  // By id and not by place: rows that come and go must not move what Enter would take.
  const active =
    events.find(each => each.id === pointed) ??
    named ??
    (search === '' ? events.find(each => each.id === eventId) : undefined) ??
    events[0];
  const activeId = active !== undefined && events.includes(active) ? rowId(active.id) : undefined;
  const choose = useCallback((event: Event) => {
    setPointed(null);
    chooseEvent(event.id);
  }, []);

  usePrefetched(active?.id);

  // Enter came before the answer: the first row is taken as soon as it is here.
  useEffect(() => {
    if (!awaited || !settled) return;
    setAwaited(false);
    if (active !== undefined) choose(active);
  }, [awaited, settled, active, choose]);

  const toSearch = {
    label: text.sell.find,
    action: () => theSale.tell({ type: 'focus', on: focusOn.search }),
    when: isAtTickets(sale),
  };
  useShortcut({ keys: keyMap.find, ...toSearch });
  useShortcut({ keys: keyMap.findBySign, ...toSearch });

  const onType = (typed: string) => {
    setPointed(null);
    setAwaited(false);
    theSale.tell({ type: 'searched', text: typed });
  };
  function onKeyDown(event: KeyboardEvent) {
    const by = stepOf(event);
    if (by !== undefined) {
      const at = active === undefined ? -1 : events.indexOf(active);
      // From the card that a digit named the arrows go on in the list.
      if (named !== undefined) theSale.tell({ type: 'searched', text: '' });
      setPointed(events[afterStep(at, by, events.length)]?.id ?? null);
    } else if (event.key === 'Enter') {
      if (active !== undefined) choose(active);
      else setAwaited(!settled);
    } else if (event.key === keyMap.findBySign && event.target instanceof HTMLInputElement) {
      // The key that led here begins the search anew; no title is looked for by it.
      event.target.select();
    } else if (event.key === 'Escape' && search !== '') {
      theSale.tell({ type: 'searched', text: '' });
    } else if (isRemoval(event) && search === '' && filters.isAny) {
      filters.removeLast();
    } else if (event.key === 'Escape' && eventId !== null && isAtTickets(sale)) {
      theSale.tell({ type: 'eventLeft' });
    } else return;
    event.preventDefault();
  }

  return (
    <section className={classes['pane']} aria-label={text.sell.find}>
      <SearchField
        id={focusOn.search}
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        label={text.sell.findLabel}
        hint={text.sell.findPlaceholder}
        listId={listId}
        activeId={activeId}
        value={search}
        onChange={onType}
        onKeyDown={onKeyDown}
        isMainControl
        isLine
      />
      <div className={classes['filters']}>
        <FilterBar filters={filters} />
        <UnderstoodChips
          understood={understood}
          onRemove={meaning => onType(without(search, meaning))}
        />
      </div>
      <PagedList
        id={listId}
        label={text.sell.events}
        query={query}
        rows={events}
        groupOf={dayOf}
        activeId={activeId}
        rowHeight={rowHeight}
        isAwaited={!settled}
        isReachable={false}
        empty={settled && <NothingFound isNarrowed={search !== '' || filters.isAny} />}
        onKeyDown={onKeyDown}
      >
        {event => (
          <EventRow
            key={event.id}
            event={event}
            active={event === active}
            chosen={event.id === eventId}
            onChoose={choose}
          />
        )}
      </PagedList>
    </section>
  );
}
