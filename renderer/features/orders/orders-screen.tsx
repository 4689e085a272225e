import { IconReceipt2 } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Order, OrderRow } from '../../../core/contract/order.ts';
import { without } from '../../../core/format/sought.ts';
import { useText } from '../../text/index.tsx';
import { SearchField } from '../../ui/list/search-field.tsx';
import { useAddress } from '../../ui/list/use-address.ts';
import { useBrowse } from '../../ui/list/use-browse.ts';
import { useListKeys } from '../../ui/list/use-list-keys.ts';
import { UnderstoodChips } from '../../ui/search/understood-chips.tsx';
import { NothingChosen, TwoPanes } from '../../ui/two-panes.tsx';
import { OrderDetail, orderQuery } from './order-detail.tsx';
import { listId, OrderList } from './order-list.tsx';
import { rowId } from './order-row.tsx';
import { StatusFilter } from './status-filter.tsx';
import { useChosen } from './use-chosen.ts';
import { type Picked, useOrderList } from './use-order-list.ts';
import type { Which } from './which.ts';

/** What an order is by now, where the list may have read it before. */
const stateOf = ({ status, purpose, isReleased, heldUntil, awaitsTransfer }: Order) => ({
  ...{ status, purpose, isReleased, heldUntil, awaitsTransfer },
});

/** Every order there is: the list with its search, and beside it the one that is chosen. */
export function OrdersScreen() {
  const text = useText().orders;
  const queries = useQueryClient();
  const { here, named: selected, select } = useAddress('orders');
  const [typed, setTyped] = useState('');
  const [which, setWhich] = useState<Which | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const listbox = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);

  // The list may have dropped the row; its order was read a moment ago.
  const known = queries.getQueryData(orderQuery(selected ?? '').queryKey)?.order;
  const stays =
    picked !== null && picked.row.id === selected
      ? { ...picked, row: { ...picked.row, ...(known && stateOf(known)) } }
      : null;
  const list = useOrderList(typed, which, stays);
  const pick = (row: OrderRow) => {
    setPicked({ question: list.question, row });
    select(row.id);
  };
  useChosen({ list, typed, here, selected, pick });
  const browse = useBrowse({
    rows: list.rows,
    at: list.rows.findIndex(row => row.id === selected),
    choose: pick,
    next: text.nextOrder,
    previous: text.previousOrder,
    // Above the first row wait the newer orders; the next press goes on to them.
    onAbove: () => list.waiting > 0 && list.showNewest(),
  });
  const keys = useListKeys({
    search: text.search,
    typed,
    onClear: () => setTyped(''),
    onEnter: () => detail.current?.querySelector<HTMLElement>('[data-main-action]')?.focus(),
    browse,
  });

  return (
    <TwoPanes
      find={
        <>
          <SearchField
            // A card finds its bearer; any other scan is looked up.
            data-scan="pesel"
            label={text.search}
            hint={text.searchHint}
            listId={listId}
            activeId={selected === null ? undefined : rowId(selected)}
            value={typed}
            onChange={setTyped}
            onKeyDown={keys.onKeyDown}
            fieldRef={keys.field}
            isMainControl
          />
          <StatusFilter value={which} onChange={setWhich} />
          <UnderstoodChips
            understood={list.understood}
            onRemove={meaning => setTyped(without(typed, meaning))}
          />
        </>
      }
      list={
        <OrderList
          list={list}
          selected={selected}
          pick={pick}
          filtered={list.text !== '' || which !== null}
          onShowAll={() => {
            setTyped('');
            setWhich(null);
            keys.toSearch();
          }}
          onKeyDown={keys.onKeyDown}
          listRef={listbox}
        />
      }
      ref={detail}
      onKeyDown={keys.onKeyDownBeside}
    >
      {selected === null ? (
        <NothingChosen icon={<IconReceipt2 size={40} />} title={text.nothingChosen}>
          {text.nothingChosenHint}
        </NothingChosen>
      ) : (
        <OrderDetail
          orderId={selected}
          refocus={() => (listbox.current ?? keys.field.current)?.focus()}
        />
      )}
    </TwoPanes>
  );
}
