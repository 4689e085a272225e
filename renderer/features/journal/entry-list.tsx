import { Button, Loader } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { IconSearchOff } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect } from 'react';
import { isBusy } from '../../api/answers.ts';
import { useText } from '../../text/index.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Failure } from '../../ui/failure.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import classes from './entry-list.module.css';
import { EntryRow, rowId } from './entry-row.tsx';
import type { Journal } from './use-journal.ts';

interface Props {
  readonly journal: Journal;
  readonly selected: number | null;
  readonly select: (seq: number) => void;
  readonly onShowAll: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The acts that fit, with what stands there while there are none. */
export function EntryList({
  journal: { query, entries },
  selected,
  select,
  onShowAll,
  onKeyDown,
}: Props) {
  const text = useText().journal;
  const { ref: end, entry } = useIntersection();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const near = entry?.isIntersecting === true;
  useEffect(() => {
    if (near && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [near, hasNextPage, isFetchingNextPage, fetchNextPage]);

  return (
    <div className={classes['scroller']}>
      {query.isError && (query.data === undefined || !isBusy(query.error)) && (
        <div className={classes['failure']}>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </div>
      )}
      {query.isPending && (
        <div className={classes['skeleton']}>
          <ListSkeleton rows={9} height={65} />
        </div>
      )}
      {query.isSuccess && entries.length === 0 && !hasNextPage && (
        <EmptyState
          icon={<IconSearchOff size={40} />}
          title={text.empty}
          action={
            <Button variant="default" onClick={onShowAll}>
              {text.showAll}
            </Button>
          }
        >
          {text.emptyHint}
        </EmptyState>
      )}
      <div
        id="journal-list"
        role="listbox"
        tabIndex={entries.length > 0 ? 0 : -1}
        className={classes['list']}
        aria-label={text.list}
        aria-activedescendant={selected === null ? undefined : rowId(selected)}
        aria-busy={query.isPlaceholderData}
        onKeyDown={onKeyDown}
      >
        {entries.map(each => (
          <EntryRow
            key={each.seq}
            entry={each}
            selected={each.seq === selected}
            onSelect={() => select(each.seq)}
          />
        ))}
      </div>
      {query.isSuccess && (entries.length > 0 || hasNextPage) && (
        <div ref={end} className={classes['end']}>
          {hasNextPage ? <Loader size={18} type="dots" color="gray" /> : text.noMore}
        </div>
      )}
    </div>
  );
}
