import { useEffect, useRef } from 'react';
import type { OrderRow } from '../../../core/contract/order.ts';
import { meantByCode } from './search.ts';
import type { OrderList } from './use-order-list.ts';

interface Chosen {
  readonly list: OrderList;
  readonly typed: string;
  /** False while another area is in view. */
  readonly here: boolean;
  readonly selected: string | null;
  readonly pick: (row: OrderRow) => void;
}

/**
 * Chooses for the clerk what a new search has found. Once per question: the whole code, else the first
 * row, unless what is chosen is among the rows.
 */
export function useChosen({ list, typed, here, selected, pick }: Chosen): void {
  const { rows, question, answered } = list;
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
}
