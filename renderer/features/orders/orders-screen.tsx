import { IconReceipt2 } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { OrderRow, OrderStatus } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { NothingChosen, TwoPanes } from '../../ui/two-panes.tsx';
import { OrderDetail, orderQuery } from './order-detail.tsx';
import { OrderList } from './order-list.tsx';
import { SearchField } from './search-field.tsx';
import { StatusFilter } from './status-filter.tsx';
import { useBrowse } from './use-browse.ts';
import { type Picked, useOrderList } from './use-order-list.ts';
import { useSelection } from './use-selection.ts';

/** Every order there is: the list with its search, and beside it the one that is chosen. */
export function OrdersScreen() {
  const text = useText().orders;
  const queries = useQueryClient();
  const selection = useSelection();
  const { selected, select } = selection;
  const [typed, setTyped] = useState('');
  const [status, setStatus] = useState<OrderStatus | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const listbox = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);

  // The list may have dropped the row; its order was read a moment ago.
  const known = queries.getQueryData(orderQuery(selected ?? '').queryKey)?.order;
  const stays =
    picked !== null && picked.row.id === selected
      ? { ...picked, row: { ...picked.row, status: known?.status ?? picked.row.status } }
      : null;
  const list = useOrderList(typed, status, stays);
  const pick = (row: OrderRow) => {
    setPicked({ question: list.question, row });
    select(row.id);
  };
  const browse = useBrowse({ list, typed, selection, pick });

  const toSearch = () => {
    search.current?.focus();
    search.current?.select();
  };
  useShortcut({ keys: '/', label: text.search, action: toSearch });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // Else the same press would also push the button that has just got the focus.
      event.preventDefault();
      detail.current?.querySelector<HTMLElement>('[data-main-action]')?.focus();
    } else if (event.key === 'Escape') setTyped('');
    // The key that leads here is not the beginning of what is looked for.
    else if (event.key === '/' && typed === '') event.preventDefault();
    else browse(event);
  };
  const onDetailKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) search.current?.focus();
  };

  return (
    <TwoPanes
      find={
        <>
          <SearchField
            value={typed}
            onChange={setTyped}
            selected={selected}
            onKeyDown={onKeyDown}
            fieldRef={search}
          />
          <StatusFilter value={status} onChange={setStatus} />
        </>
      }
      list={
        <OrderList
          list={list}
          selected={selected}
          pick={pick}
          filtered={list.text !== '' || status !== null}
          onShowAll={() => {
            setTyped('');
            setStatus(null);
            search.current?.focus();
          }}
          onKeyDown={onKeyDown}
          listRef={listbox}
        />
      }
      ref={detail}
      onKeyDown={onDetailKeyDown}
    >
      {selected === null ? (
        <NothingChosen icon={<IconReceipt2 size={40} />} title={text.nothingChosen}>
          {text.nothingChosenHint}
        </NothingChosen>
      ) : (
        <OrderDetail
          orderId={selected}
          refocus={() => (listbox.current ?? search.current)?.focus()}
        />
      )}
    </TwoPanes>
  );
}
