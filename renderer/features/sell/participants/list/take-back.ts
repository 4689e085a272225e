import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Typed } from '../../sale/draft.ts';
import type { Place } from '../../sale/place.ts';
import { theSale } from '../../sale/the-sale.ts';
import { rowOf } from '../row.ts';

type Rows = Readonly<Record<string, Partial<Typed>>>;

/** What stood in the rows that a list has filled, before it did. */
const last = createStore<{ readonly before: Rows }>(() => ({ before: {} }));

/**
 * What stood in a row, as far as the list wrote over it. Of a stored id only the mask is known here: it cannot
 * come back, but nor may that of the list stay.
 */
function before(place: Place, filled: Partial<Typed>): Partial<Typed> {
  const row = rowOf(place);
  const emptied = { kind: 'pesel', text: '', isTakenBack: true } as const;
  return {
    ...(filled.firstName !== undefined && { firstName: row.firstName }),
    ...(filled.lastName !== undefined && { lastName: row.lastName }),
    ...(filled.nationalId !== undefined && { nationalId: row.nationalId ?? emptied }),
  };
}

/** Types a list into its rows, and remembers what stood there. */
export function fill(rows: Rows, places: readonly Place[]): void {
  const filled = places.flatMap(place => {
    const row = rows[place.key];
    return row === undefined ? [] : [[place.key, before(place, row)] as const];
  });
  last.setState({ before: Object.fromEntries(filled) });
  theSale.tell({ type: 'typed', rows });
  theSale.tell({ type: 'pauseInTyping' });
}

/** Types again what stood in the rows before the list. */
export function takeBack(): void {
  theSale.tell({ type: 'typed', rows: last.getState().before });
  theSale.tell({ type: 'pauseInTyping' });
  last.setState({ before: {} });
}

/** How many of these rows the last list has filled: none once it was taken back, or belongs to another customer. */
export function useFilled(places: readonly Place[]): number {
  const filled = useStore(last, state => state.before);
  return places.filter(({ key }) => key in filled).length;
}
