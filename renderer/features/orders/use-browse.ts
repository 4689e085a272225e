import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { OrderRow } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { meantByCode } from './search.ts';
import type { OrderList } from './use-order-list.ts';
import type { Selection } from './use-selection.ts';

/** Rows that PageUp and PageDown leap. */
const leap = 8;
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: leap,
  PageUp: -leap,
};

interface Browse {
  readonly list: OrderList;
  readonly typed: string;
  readonly selection: Selection;
  readonly pick: (row: OrderRow) => void;
}

/** Going through the list by keys, and choosing for the clerk what a new search has found. */
export function useBrowse({ list, typed, selection, pick }: Browse) {
  const text = useText().orders;
  const { rows, question, answered } = list;
  const { here, selected } = selection;
  const step = (by: number) => {
    const at = rows.findIndex(row => row.id === selected);
    // Above the first row wait the newer orders; the next press goes on to them.
    if (at === 0 && by < 0 && list.waiting > 0) list.showNewest();
    const next = at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by));
    const row = rows[next];
    if (row !== undefined) pick(row);
  };
  useShortcut({ keys: 'ArrowDown', label: text.nextOrder, action: () => step(1) });
  useShortcut({ keys: 'ArrowUp', label: text.previousOrder, action: () => step(-1) });

  // Once per question: the whole code, else the first row, unless what is chosen is among the rows.
  const settledFor = useRef(selected === null ? null : question);
  const choose = () => {
    const meant = meantByCode(typed, rows);
    const again = settledFor.current !== question;
    const lost = selected === null || (again && !rows.some(row => row.id === selected));
    settledFor.current = question;
    const row = again && meant !== undefined ? meant : lost ? rows[0] : undefined;
    if (row !== undefined && row.id !== selected) pick(row);
  };
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  const some = rows.length > 0;
  useEffect(() => {
    if (here && answered && some) latest.current();
  }, [here, answered, some, question, selected]);

  /** For the fields that own the focus: keys held down repeat here, unlike shortcuts. */
  return (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  };
}
