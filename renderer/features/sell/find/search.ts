import type { EventRow } from '../../../../core/contract/events.ts';
import { fold, wordsOf } from '../../../../core/contract/searched.ts';

/**
 * The rows already here that fit, so that the list answers at once and Enter never takes a row of
 * the search before; the database's own answer follows and has the last word.
 */
export function fitting(events: readonly EventRow[], sought: string): EventRow[] {
  const words = wordsOf(sought);
  if (words.length === 0) return [];
  return events.filter(event => {
    const text = fold([event.title, event.place, ...event.artists].join(' '));
    return words.every(word => text.includes(word));
  });
}

/** One list of several, each event once, by start. */
export function merged(lists: readonly (readonly EventRow[])[]): EventRow[] {
  const byId = new Map(lists.flat().map(event => [event.id, event]));
  return [...byId.values()].sort(
    (one, other) => one.startsAt.localeCompare(other.startsAt) || one.id.localeCompare(other.id),
  );
}
