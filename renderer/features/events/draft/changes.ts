import { type ClassDraft, type EventDraft, isBlank } from './draft.ts';
import {
  type ClassField,
  classFields,
  type EventField,
  eventFields,
  sameClassField,
  sameEventField,
} from './fields.ts';

/** One thing that is different now; both sides are kept for the sentence about it. */
export type Change =
  | { kind: 'event'; field: Exclude<EventField, 'time'>; from: EventDraft; to: EventDraft }
  | {
      kind: 'class';
      field: ClassField;
      from: ClassDraft;
      to: ClassDraft;
      currency: string;
      timeZone: string;
    }
  | { kind: 'added'; row: ClassDraft }
  | { kind: 'removed'; row: ClassDraft };

const byId = (draft: EventDraft) => new Map(draft.classes.map(each => [each.id, each]));

/** What changed from one state of the form to another. Day and time are one thing; blank rows are nothing. */
export function changes(from: EventDraft, to: EventDraft): readonly Change[] {
  const found: Change[] = [];
  for (const field of eventFields) {
    if (field === 'time') continue;
    const same =
      sameEventField(from, to, field) && (field !== 'day' || sameEventField(from, to, 'time'));
    if (!same) found.push({ kind: 'event', field, from, to });
  }
  const before = byId(from);
  for (const row of to.classes) {
    const old = before.get(row.id);
    if (old !== undefined)
      for (const field of classFields) {
        if (sameClassField(old, row, field)) continue;
        const { currency, timeZone } = to;
        found.push({ kind: 'class', field, from: old, to: row, currency, timeZone });
      }
    else if (!isBlank(row)) found.push({ kind: 'added', row });
  }
  const after = byId(to);
  for (const row of from.classes)
    if (!after.has(row.id) && !isBlank(row)) found.push({ kind: 'removed', row });
  return found;
}

/** What a change is about, whatever the values. */
const subjectOf = (change: Change): string => {
  if (change.kind === 'event') return change.field;
  return change.kind === 'class' ? `${change.to.id}.${change.field}` : change.row.id;
};

/** What they changed since we began and we do not have: what we typed ourselves is no news. */
export function news(before: EventDraft, theirs: EventDraft, mine: EventDraft): readonly Change[] {
  const different = new Set(changes(mine, theirs).map(subjectOf));
  return changes(before, theirs).filter(each => different.has(subjectOf(each)));
}
