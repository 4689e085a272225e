import type { Place } from '../sale/place.ts';
import { faultsOf } from './faults.ts';
import { inputOf } from './input.ts';
import { rowOf } from './row.ts';

export type RowState = 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed';

/**
 * Whether what stands in a row is in the database.
 * @param saving a save is under way
 */
export function saveStateOf(place: Place, saving: boolean): RowState {
  const row = rowOf(place);
  const empty = [row.firstName, row.lastName, row.nationalId?.text ?? ''].every(
    text => text.trim() === '',
  );
  if (empty && row.storedId === null) return 'untouched';
  if (place.unsaved !== null) return 'failed';
  const sendable = place.ticket === null || inputOf(place) !== null;
  const pending = !place.kept && sendable;
  if (pending && saving) return 'saving';
  const unfinished =
    Object.keys(faultsOf(place)).length > 0 ||
    (row.nationalId !== null && inputOf(place)?.nationalId === undefined);
  return pending || unfinished ? 'unsaved' : 'saved';
}
