import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { OrderRow as Row } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { PagedList } from '../../ui/list/paged-list.tsx';
import { NoOrders } from './no-orders.tsx';
import classes from './order-list.module.css';
import { OrderRow, rowHeight, rowId } from './order-row.tsx';
import type { OrderList as List } from './use-order-list.ts';

export const listId = 'orders-list';

interface Props {
  readonly list: List;
  readonly selected: string | null;
  readonly pick: (row: Row) => void;
  readonly filtered: boolean;
  readonly onShowAll: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly listRef: RefObject<HTMLDivElement | null>;
}

/** The rows, with what stands there while there are none, and above them that newer ones wait. */
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
  const showThem = () => {
    showNewest();
    // The button goes away: the next key goes through what it has brought.
    listRef.current?.focus();
    scroller.current?.scrollTo({ top: 0 });
  };
  return (
    <>
      <div className={classes['newer']}>
        <span>{text.newestFirst}</span>
        {waiting > 0 && (
          <Button
            variant="light"
            size="sm"
            h={44}
            leftSection={<IconArrowUp size={16} aria-hidden />}
            onClick={showThem}
          >
            {text.newer(waiting)}
          </Button>
        )}
      </div>
      <PagedList
        id={listId}
        label={text.list}
        query={query}
        rows={rows}
        activeId={selected === null ? undefined : rowId(selected)}
        rowHeight={rowHeight}
        empty={query.isSuccess && <NoOrders filtered={filtered} onShowAll={onShowAll} />}
        noMore={text.noMore}
        onKeyDown={onKeyDown}
        listRef={listRef}
        scrollerRef={scroller}
      >
        {row => (
          <OrderRow
            key={row.id}
            row={row}
            selected={row.id === selected}
            onSelect={() => pick(row)}
          />
        )}
      </PagedList>
    </>
  );
}
