import type { Place, Sale } from '../sale/sale.ts';
import { faultsOf, inputOf, rowOf } from './row.ts';

export type RowState = 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed';

/** Whether what stands in a row is in the database. */
export function saveStateOf(place: Place, sale: Sale): RowState {
  const row = rowOf(place, sale.order);
  const empty = [row.firstName, row.lastName, row.nationalId?.text ?? ''].every(
    text => text.trim() === '',
  );
  if (empty && row.storedId === null) return 'untouched';
  if (place.unsaved !== null) return 'failed';
  const sendable = place.ticketId === null || inputOf(place, sale.order) !== null;
  const pending = place.edition > place.kept && sendable;
  if (pending && sale.sending === 'save') return 'saving';
  const unfinished =
    Object.keys(faultsOf(place, sale.order)).length > 0 ||
    (row.nationalId !== null && inputOf(place, sale.order)?.nationalId === undefined);
  return pending || unfinished ? 'unsaved' : 'saved';
}
