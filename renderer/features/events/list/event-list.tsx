import { Loader } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import classes from './event-list.module.css';
import { EventRow, rowId } from './event-row.tsx';
import type { EventPages } from './use-event-pages.ts';

interface Props {
  readonly pages: EventPages;
  readonly selected: string | null;
  /** Ids of events with changes that were typed and not saved. */
  readonly unsaved: ReadonlySet<string>;
  readonly onSelect: (eventId: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly listRef: RefObject<HTMLDivElement | null>;
  /** What stands there while there are no rows. */
  readonly empty: React.ReactNode;
}

/** The rows, more of them when their end comes near. */
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
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: end, entry } = useIntersection({ root: scroller.current, rootMargin: '400px' });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const near = entry?.isIntersecting === true;
  useEffect(() => {
    if (near && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [near, hasNextPage, isFetchingNextPage, fetchNextPage, rows.length]);

  return (
    <div ref={scroller} className={classes['scroller']}>
      {query.isError && (
        <div className={classes['failure']}>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </div>
      )}
      {query.isPending && (
        <div className={classes['skeleton']}>
          <ListSkeleton rows={6} height={93} />
        </div>
      )}
      <div
        ref={listRef}
        id="events-list"
        data-main-control
        role="listbox"
        tabIndex={0}
        className={classes['list']}
        aria-label={text.list}
        aria-activedescendant={selected === null ? undefined : rowId(selected)}
        aria-busy={query.isPlaceholderData}
        onKeyDown={onKeyDown}
      >
        {rows.map(row => (
          <EventRow
            key={row.id}
            row={row}
            selected={row.id === selected}
            unsaved={unsaved.has(row.id)}
            onSelect={() => onSelect(row.id)}
          />
        ))}
      </div>
      {answered && rows.length === 0 && !hasNextPage && empty}
      {query.isSuccess && (rows.length > 0 || hasNextPage) && (
        <div ref={end} className={classes['end']}>
          {hasNextPage ? <Loader size={18} type="dots" color="gray" /> : text.noMore}
        </div>
      )}
    </div>
  );
}
