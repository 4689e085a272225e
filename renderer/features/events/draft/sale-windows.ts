import {
  isNeverSold,
  longestLateSale,
  movedWindow,
} from '../../../../core/contract/event-start.ts';
import type { Event } from '../../../../core/contract/events.ts';
import { checkClass, checkEvent } from './check-fields.ts';
import { type ClassDraft, draftOf, type EventDraft } from './draft.ts';
import { sameClassField } from './fields.ts';
import type { Problems } from './problems.ts';

const ends = ['saleFrom', 'saleUntil'] as const;

const timeOf = (iso: string | null | undefined) => (iso == null ? null : Date.parse(iso));
const rowOf = (event: Event, id: string) =>
  draftOf('en', event).classes.find(each => each.id === id);

/** The draft with the sale windows that went along when its event was saved; what was typed stays. */
export function alongWith(draft: EventDraft, known: Event, saved: Event): EventDraft {
  const classes = draft.classes.map(row => {
    const [before, after] = [known, saved].map(event =>
      event.ticketClasses.find(each => each.id === row.id),
    );
    const [shown, moved] = [rowOf(known, row.id), rowOf(saved, row.id)];
    if (!before || !after || !shown || !moved) return row;
    const gone = ends.filter(end => before[end] !== after[end] && sameClassField(shown, row, end));
    return { ...row, ...Object.fromEntries(gone.map(end => [end, moved[end]])) };
  });
  return { ...draft, classes };
}

/** The sale window of a row as it will be once the draft is saved, and whether it was typed; milliseconds. */
export function windowOf(draft: EventDraft, row: ClassDraft, known: Event | null) {
  const start = Date.parse(checkEvent(draft, known).input.startsAt);
  const stored = known?.ticketClasses.find(each => each.id === row.id);
  const { offer } = checkClass(draft, row, stored);
  const typed = { saleFrom: timeOf(offer.saleFrom), saleUntil: timeOf(offer.saleUntil) };
  const shown = known === null ? undefined : rowOf(known, row.id);
  if (known === null || stored === undefined || shown === undefined)
    return { ...typed, start, isTyped: true };
  const before = { saleFrom: timeOf(stored.saleFrom), saleUntil: timeOf(stored.saleUntil) };
  const moved = movedWindow(before, Date.parse(known.startsAt), start);
  const after = (end: (typeof ends)[number]) =>
    moved[end] !== before[end] && sameClassField(shown, row, end) ? moved[end] : typed[end];
  return {
    saleFrom: after('saleFrom'),
    saleUntil: after('saleUntil'),
    start,
    isTyped: !ends.every(end => sameClassField(shown, row, end)),
  };
}

/** What is wrong with the sale window of a row beside the start of its event. */
export function windowProblems(
  draft: EventDraft,
  row: ClassDraft,
  known: Event | null,
  now: number,
): Problems {
  const { start, saleFrom, saleUntil } = windowOf(draft, row, known);
  // Whether that is meant is asked; each of its windows would only tell of the same slip.
  if (start <= now) return {};
  if (isNeverSold({ saleFrom, saleUntil }, start))
    return { [`${row.id}.saleFrom`]: { kind: 'afterStart' } };
  if (saleUntil !== null && saleUntil > start + longestLateSale)
    return { [`${row.id}.saleUntil`]: { kind: 'longAfterStart' } };
  return {};
}
