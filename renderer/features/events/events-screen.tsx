import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { keyMap } from '../../../core/contract/key-map.ts';
import { useText } from '../../text/index.tsx';
import { useAction } from '../../ui/actions.ts';
import { useBrowse } from '../../ui/list/use-browse.ts';
import { useListKeys } from '../../ui/list/use-list-keys.ts';
import { isRemoval, useFilters } from '../../ui/search/filters.ts';
import { useShortcut } from '../../ui/shortcuts.ts';
import { TwoPanes } from '../../ui/two-panes.tsx';
import { useKeptNames } from './draft/kept.ts';
import { EventPane } from './editor/event-pane.tsx';
import classes from './events-screen.module.css';
import { EventList } from './list/event-list.tsx';
import { EventSearch } from './list/event-search.tsx';
import type { FilterName } from './list/filters.ts';
import { NewEventButton } from './list/new-event-button.tsx';
import { FirstStep, NoEvents } from './list/no-events.tsx';
import { useEventPages } from './list/use-event-pages.ts';
import { useFirst } from './use-first.ts';
import { useFormFocus } from './use-form-focus.ts';
import { useNeighbours } from './use-neighbours.ts';
import { usePlace } from './use-place.ts';

const isOpen = (target: EventTarget) =>
  target instanceof Element &&
  target.closest('[aria-haspopup][aria-expanded="true"], [role="dialog"]') !== null;

/** What is sold: every event in a list, and beside it the form of the one that is chosen. */
export function EventsScreen() {
  const text = useText().events;
  const place = usePlace();
  const { here, isNew, selected, select } = place;
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<FilterName>('upcoming');
  const [inForm, setInForm] = useState(false);
  const filters = useFilters();
  const pages = useEventPages(filter, typed, filters.asked);
  const browse = useBrowse({
    rows: pages.rows,
    at: pages.rows.findIndex(row => row.id === selected),
    choose: row => select(row.id),
    next: text.next,
    previous: text.previous,
    leap: 6,
    when: !inForm,
  });
  const unsaved = useKeptNames();

  const narrowed = pages.text !== '' || filters.isAny;
  const empty = pages.answered && !narrowed && pages.rows.length === 0;
  const form = useFormFocus();
  const list = useRef<HTMLDivElement>(null);
  const begin = () => {
    place.begin();
    if (isNew) form.enter();
    else form.await();
  };
  const toList = () => {
    if (isNew) place.leave();
    list.current?.focus();
  };
  const keys = useListKeys({
    search: text.search,
    typed,
    onClear: () => setTyped(''),
    onEnter: form.enter,
    browse,
  });

  useShortcut({ keys: keyMap.newEvent, label: text.newEvent, action: begin });
  useShortcut({ keys: 'Enter', label: text.openForm, action: form.enter, when: !inForm });
  useShortcut({ keys: 'Escape', label: text.toList, action: toList, when: inForm });
  useAction({
    id: 'events.new',
    label: text.newEvent,
    keys: keyMap.newEvent,
    icon: <IconPlus size={20} />,
    run: begin,
  });

  useFirst(here && selected === null && pages.answered, pages.rows[0]?.id, select);
  useNeighbours(pages.rows, selected);

  return (
    <TwoPanes
      narrow
      find={
        <EventSearch
          typed={typed}
          onType={setTyped}
          filter={filter}
          onFilter={setFilter}
          filters={filters}
          understood={pages.understood}
          selected={selected}
          onKeyDown={event => {
            if (typed === '' && filters.isAny && isRemoval(event)) {
              event.preventDefault();
              filters.removeLast();
            } else keys.onKeyDown(event);
          }}
          fieldRef={keys.field}
        />
      }
      list={
        <>
          <EventList
            pages={pages}
            selected={selected}
            unsaved={unsaved}
            onSelect={select}
            onKeyDown={keys.onKeyDown}
            listRef={list}
            empty={
              <NoEvents
                filter={filter}
                text={pages.text}
                isNarrowed={narrowed}
                onSearchAll={() => setFilter('all')}
              />
            }
          />
          <div className={classes['new']}>
            <NewEventButton fullWidth onNew={begin} />
          </div>
        </>
      }
      ref={form.pane}
      // Escape closes an open list or calendar first; only the next one leaves the form.
      onKeyDownCapture={event => {
        if (event.key === 'Escape' && isOpen(event.target)) event.preventDefault();
      }}
      onFocus={() => setInForm(true)}
      onBlur={event => setInForm(event.currentTarget.contains(event.relatedTarget))}
    >
      {selected === null ? (
        empty && filter === 'upcoming' && <FirstStep onNew={begin} />
      ) : (
        <EventPane
          key={selected}
          eventId={selected}
          isNew={isNew}
          onReady={form.ready}
          onCreated={event => place.created(event.id)}
        />
      )}
    </TwoPanes>
  );
}
