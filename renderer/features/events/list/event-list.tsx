import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useText } from '../../../text/index.tsx';
import { PagedList } from '../../../ui/list/paged-list.tsx';
import { EventRow, rowHeight, rowId } from './event-row.tsx';
import type { EventPages } from './use-event-pages.ts';

export const listId = 'events-list';

interface Props {
  readonly pages: EventPages;
  readonly selected: string | null;
  /** Ids of events with changes that were typed and not saved. */
  readonly unsaved: ReadonlySet<string>;
  readonly onSelect: (eventId: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly listRef: RefObject<HTMLDivElement | null>;
  /** What stands there while there are no rows. */
  readonly empty: ReactNode;
}

/** The events that fit, the next of them first. */
export function EventList({
  pages: { rows, answered, query },
  selected,
  unsaved,
  onSelect,
  onKeyDown,
  listRef,
  empty,
}: Props) {
  const text = useText().events;
  return (
    <PagedList
      id={listId}
      label={text.list}
      query={query}
      rows={rows}
      activeId={selected === null ? undefined : rowId(selected)}
      rowHeight={rowHeight}
      empty={answered && empty}
      noMore={text.noMore}
      onKeyDown={onKeyDown}
      listRef={listRef}
      isMainControl
    >
      {row => (
        <EventRow
          key={row.id}
          row={row}
          selected={row.id === selected}
          unsaved={unsaved.has(row.id)}
          onSelect={() => onSelect(row.id)}
        />
      )}
    </PagedList>
  );
}
