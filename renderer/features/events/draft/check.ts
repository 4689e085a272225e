import type { Event } from '../../../../core/contract/events.ts';
import { checkClass, checkEvent } from './check-fields.ts';
import { type ClassDraft, type EventDraft, isBlank } from './draft.ts';
import { classMeaning } from './fields.ts';
import type { Problem, Problems } from './problems.ts';
import { windowProblems } from './sale-windows.ts';

/** Two rows of one name would be refused by the second save; better said before the first. */
function sameNames(rows: readonly ClassDraft[]): Problems {
  const seen = new Set<string>();
  const found: Record<string, Problem> = {};
  for (const row of rows) {
    const name = classMeaning(row, 'name').toLocaleLowerCase();
    if (name !== '' && seen.has(name)) found[`${row.id}.name`] = { kind: 'nameTaken' };
    seen.add(name);
  }
  return found;
}

/** Every field of a draft that is not right yet; `now` in milliseconds. */
export function check(draft: EventDraft, stored: Event | null, now: number): Problems {
  const rows = draft.classes.filter(each => !isBlank(each));
  const ofRows = rows.map(
    row =>
      checkClass(
        draft,
        row,
        stored?.ticketClasses.find(each => each.id === row.id),
      ).problems,
  );
  const ofWindows = rows.map(row => windowProblems(draft, row, stored, now));
  return Object.assign(
    sameNames(rows),
    ...ofWindows,
    checkEvent(draft, stored).problems,
    ...ofRows,
  ) as Problems;
}
