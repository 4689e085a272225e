import { Button, Loader } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { OrderRow as Row } from '../../../core/contract/orders.ts';
import { isBusy } from '../../api/answers.ts';
import { useText } from '../../text/index.tsx';
import { Failure } from '../../ui/failure.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { NoOrders } from './no-orders.tsx';
import classes from './order-list.module.css';
import { OrderRow, rowId } from './order-row.tsx';
import type { OrderList as List } from './use-order-list.ts';

interface Props {
  readonly list: List;
  readonly selected: string | null;
  readonly pick: (row: Row) => void;
  readonly filtered: boolean;
  readonly onShowAll: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly listRef: RefObject<HTMLDivElement | null>;
}

/** The rows, with what stands there while there are none. */
export function OrderList({
  list: { rows, waiting, showNewest, query },
  selected,
  pick,
  filtered,
  onShowAll,
  onKeyDown,
  listRef,
}: Props) {
  const text = useText().orders;
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: end, entry } = useIntersection();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const near = entry?.isIntersecting === true;
  useEffect(() => {
    if (near && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [near, hasNextPage, isFetchingNextPage, fetchNextPage]);

  const showThem = () => {
    showNewest();
    scroller.current?.scrollTo({ top: 0 });
  };

  return (
    <>
      <div className={classes['newer']}>
        {waiting > 0 && (
          <Button
            className={classes['pill'] ?? ''}
            size="compact-sm"
            radius="xl"
            leftSection={<IconArrowUp size={16} />}
            onClick={showThem}
          >
            {text.newer(waiting)}
          </Button>
        )}
      </div>
      <div ref={scroller} className={classes['scroller']}>
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
        {query.isSuccess && rows.length === 0 && (
          <NoOrders filtered={filtered} onShowAll={onShowAll} />
        )}
        <div
          ref={listRef}
          id="orders-list"
          role="listbox"
          tabIndex={rows.length > 0 ? 0 : -1}
          className={classes['list']}
          aria-label={text.list}
          aria-activedescendant={selected === null ? undefined : rowId(selected)}
          aria-busy={query.isPlaceholderData}
          onKeyDown={onKeyDown}
        >
          {rows.map(row => (
            <OrderRow
              key={row.id}
              row={row}
              selected={row.id === selected}
              onSelect={() => pick(row)}
            />
          ))}
        </div>
        {rows.length > 0 && (
          <div ref={end} className={classes['end']}>
            {hasNextPage ? <Loader size={18} type="dots" color="gray" /> : text.noMore}
          </div>
        )}
      </div>
    </>
  );
}
