import type { Entry } from '../../../../core/contract/journal.ts';

/** One value of an act: what it was, what it became. Undefined: not written down. */
export interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Numbers of things that stand beside the entry already. */
const internal = new Set(['id', 'eventId', 'ticketClassId', 'operatorId']);

/** What an entry tells, field by field; what stayed as it was is left out. */
export function changesOf({ before, after }: Pick<Entry, 'before' | 'after'>): Change[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .filter(field => !internal.has(field))
    .map(field => ({ field, before: before?.[field], after: after?.[field] }))
    .filter(each => JSON.stringify(each.before) !== JSON.stringify(each.after));
}
