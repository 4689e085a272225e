import type { EventRow } from '../../../../core/contract/events.ts';
import { fold, wordsOf } from '../../../../core/contract/searched.ts';
import { type Around, readSought } from '../../../../core/format/sought.ts';
import { dayIn } from '../../../../core/format/wall-time.ts';

/**
 * The rows already here that fit, so that the list answers at once and Enter never takes a row of
 * the search before; the database's own answer follows and has the last word. Days are understood as it does; a
 * price and categories are only known to it.
 */
export function fitting(events: readonly EventRow[], sought: string, around: Around): EventRow[] {
  const { days, price, text, rest } = readSought(sought, around);
  if (price !== null) return [];
  const has = (words: readonly string[]) => (event: EventRow) => {
    const searched = fold([event.title, event.place, ...event.artists].join(' '));
    return words.every(word => searched.includes(word));
  };
  const [said, beside] = [has(wordsOf(text)), has(wordsOf(rest))];
  if (days === null) return wordsOf(rest).length === 0 ? [] : events.filter(beside);
  return events.filter(event => {
    const day = dayIn(new Date(event.startsAt), event.timeZone);
    return said(event) || (day >= days.from && day <= days.to && beside(event));
  });
}

/** One list of several, each event once, by start. */
export function merged(lists: readonly (readonly EventRow[])[]): EventRow[] {
  const byId = new Map(lists.flat().map(event => [event.id, event]));
  return [...byId.values()].sort(
    (one, other) => one.startsAt.localeCompare(other.startsAt) || one.id.localeCompare(other.id),
  );
}
