import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { EventId } from '../../../../core/contract/ids.ts';
import { api } from '../../../api/index.ts';
import { live } from '../../../api/live.ts';
import { useText } from '../../../text/index.tsx';
import { Availability } from '../../../ui/availability.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { ListRow } from '../../../ui/list/list-row.tsx';
import { afterStep, stepOf } from '../../../ui/list/steps.ts';
import { When } from '../../../ui/when.tsx';
import classes from './event-search.module.css';

interface Props {
  /** Others cost nothing that could be set against the returned tickets. */
  readonly currency: string;
  readonly eventId: EventId | undefined;
  readonly onChoose: (eventId: EventId) => void;
  /** Leaves it with the event as it was. */
  readonly onKeep: () => void;
}

/** Rows, of which the first fits best; whoever wants another types more of it. */
const shown = 20;
const rowHeight = 56;

/** Looks for another event on sale; the arrows and Enter choose one, Escape keeps the one that was. */
export function EventSearch({ currency, eventId, onChoose, onKeep }: Props) {
  const text = useText();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [pointed, setPointed] = useState<EventId | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  const sought = typed.trim();
  const { data, isPlaceholderData } = useQuery({
    ...api.events.list.queryOptions({
      input: { limit: shown, ...(sought !== '' && { text: sought }) },
      ...live,
    }),
    placeholderData: keepPreviousData,
  });
  const isSettled = data !== undefined && !isPlaceholderData;
  const events = (data?.events ?? []).filter(each => each.currency === currency);
  const active = events.find(each => each.id === pointed) ?? events[0];
  const rowId = (id: string) => `${listId}-${id}`;

  // Enter came before the answer: the first row is taken as soon as it is here.
  useEffect(() => {
    if (!isAwaited || !isSettled) return;
    setAwaited(false);
    if (active !== undefined) onChoose(active.id);
  }, [isAwaited, isSettled, active, onChoose]);

  function onKeyDown(event: KeyboardEvent) {
    const by = stepOf(event);
    if (by !== undefined) {
      const at = active === undefined ? -1 : events.indexOf(active);
      setPointed(events[afterStep(at, by, events.length)]?.id ?? null);
    } else if (event.key === 'Enter') {
      if (!isSettled) setAwaited(true);
      else if (active !== undefined) onChoose(active.id);
    } else if (event.key === 'Escape') onKeep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={classes['search']}>
      <div className={classes['ask']}>
        <TextInput
          type="search"
          role="combobox"
          aria-expanded
          aria-autocomplete="list"
          aria-label={text.sell.findLabel}
          aria-controls={listId}
          aria-activedescendant={active === undefined ? undefined : rowId(active.id)}
          placeholder={text.sell.findPlaceholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          // Its Escape is a step back to the event, and not out of the question.
          data-mantine-stop-propagation="true"
          autoFocus
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={event => {
            setTyped(event.currentTarget.value);
            setPointed(null);
            setAwaited(false);
          }}
          onKeyDown={onKeyDown}
        />
        <Button variant="subtle" h={44} onClick={onKeep}>
          {text.orders.keepEvent}
        </Button>
      </div>
      <div id={listId} className={classes['list']} role="listbox" aria-label={text.sell.events}>
        {events.map(event => (
          <ListRow
            key={event.id}
            id={rowId(event.id)}
            height={rowHeight}
            selected={event === active}
            taken={event.id === eventId}
            onSelect={() => onChoose(event.id)}
          >
            <div className={classes['row']}>
              <span className={classes['what']}>
                <Isolate>{event.title}</Isolate>
                <span className={classes['when']}>
                  <When at={event.startsAt} timeZone={event.timeZone} form="relativeDateTime" />
                </span>
              </span>
              <Availability form="row" remaining={event.remaining} capacity={event.capacity} />
            </div>
          </ListRow>
        ))}
      </div>
      {isSettled && events.length === 0 && <p role="status">{text.sell.noneFound}</p>}
    </div>
  );
}
