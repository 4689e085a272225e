import { Loader } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { isBusy } from '../../api/answers.ts';
import { Failure } from '../failure.tsx';
import { ListSkeleton } from '../list-skeleton.tsx';
import type { RowGroup } from './in-groups.ts';
import classes from './paged-list.module.css';
import { RowGroups } from './row-groups.tsx';

interface Props<Row> {
  readonly id: string;
  readonly label: string;
  readonly query: UseInfiniteQueryResult;
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
  /** Under which heading a row stands; without it there are none. */
  readonly groupOf?: (row: Row) => RowGroup;
  /** Id of the row that is chosen, which need not be among them. */
  readonly activeId: string | undefined;
  /** Pixels of one row, so that nothing moves when the first ones arrive. */
  readonly rowHeight: number;
  /** What stands there while there are no rows; null while nobody knows yet. */
  readonly empty: ReactNode;
  /** Says that the last row was the last; nothing does where it is left out. */
  readonly noMore?: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly listRef?: RefObject<HTMLDivElement | null>;
  readonly scrollerRef?: RefObject<HTMLDivElement | null>;
  /** The first place of its screen: the focus goes here also while there is nothing to choose from. */
  readonly isMainControl?: boolean;
  /** False where Tab passes it by: its search goes through the rows. */
  readonly isReachable?: boolean;
  /** Whether what is asked for now has not been answered; by itself, whether nothing ever was. */
  readonly isAwaited?: boolean;
}

/** Rows to choose from, more of them when their end comes near; what they failed with, and that they end. */
export function PagedList<Row>(props: Props<Row>) {
  const { query, rows, isMainControl = false, isReachable = true } = props;
  const { isAwaited = query.isPending, noMore, groupOf } = props;
  const ownScroller = useRef<HTMLDivElement>(null);
  const scroller = props.scrollerRef ?? ownScroller;
  const ownList = useRef<HTMLDivElement>(null);
  const list = props.listRef ?? ownList;
  const { ref: end, entry } = useIntersection({ root: scroller.current, rootMargin: '400px' });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const near = entry?.isIntersecting === true;
  useEffect(() => {
    if (near && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [near, hasNextPage, isFetchingNextPage, fetchNextPage, rows.length]);

  // Rows that are there are worth more than the news that the next look at them has to wait.
  const failed = query.isError && (query.data === undefined || !isBusy(query.error));
  const ends = query.isSuccess && (hasNextPage || (rows.length > 0 && noMore !== undefined));
  const retry = () => {
    // The button goes away with the failure: the next key belongs to what comes in its place.
    list.current?.focus();
    void query.refetch();
  };
  return (
    <div ref={scroller} className={classes['scroller']}>
      {failed && (
        <div className={classes['failure']}>
          <Failure error={query.error} onRetry={retry} />
        </div>
      )}
      {isAwaited && !failed && rows.length === 0 && (
        <div className={classes['skeleton']}>
          <ListSkeleton rows={Math.round(600 / props.rowHeight)} height={props.rowHeight} />
        </div>
      )}
      <div
        ref={list}
        id={props.id}
        data-main-control={isMainControl || undefined}
        role="listbox"
        tabIndex={isMainControl || (isReachable && rows.length > 0) ? 0 : -1}
        className={classes['list']}
        aria-label={props.label}
        aria-activedescendant={props.activeId}
        aria-busy={query.isPlaceholderData}
        onKeyDown={props.onKeyDown}
      >
        {groupOf === undefined ? (
          rows.map(props.children)
        ) : (
          <RowGroups rows={rows} groupOf={groupOf}>
            {props.children}
          </RowGroups>
        )}
      </div>
      {rows.length === 0 && !hasNextPage && props.empty}
      {ends && (
        <div ref={end} className={classes['end']}>
          {hasNextPage ? <Loader size={18} type="dots" color="gray" /> : noMore}
        </div>
      )}
    </div>
  );
}
