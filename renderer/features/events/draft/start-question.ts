import { type StartDoubt, startDoubts } from '../../../../core/contract/event-start.ts';
import type { Event } from '../../../../core/contract/events.ts';
import { checkEvent } from './check-fields.ts';
import { type EventDraft, isBlank } from './draft.ts';
import { windowOf } from './sale-windows.ts';

/** What an organizer is asked before it is saved: it may well be a slip. Moments are ISO texts. */
export interface StartQuestion {
  readonly startsAt: string;
  readonly timeZone: string;
  readonly doubts: readonly StartDoubt[];
  /** Places held or sold with the start so far. */
  readonly taken: number;
  /** National ids are kept for a time that counts from the start. */
  readonly asksIds: boolean;
  /** Classes that were given a sale which goes on after the start. */
  readonly lateSales: readonly { readonly name: string; readonly until: string }[];
}

/** What to ask about the start of a draft without problems, and about sales after it; null for nothing. */
export function startQuestion(
  draft: EventDraft,
  known: Event | null,
  now: number,
): StartQuestion | null {
  const { startsAt, timeZone } = checkEvent(draft, known).input;
  const start = Date.parse(startsAt);
  const before = known === null ? null : Date.parse(known.startsAt);
  const taken = known?.ticketClasses.reduce((total, { held, sold }) => total + held + sold, 0) ?? 0;
  const rows = draft.classes.filter(each => !isBlank(each));
  const lateSales = rows.flatMap(row => {
    const { isTyped, saleUntil } = windowOf(draft, row, known);
    return isTyped && saleUntil !== null && saleUntil > start
      ? [{ name: row.name, until: new Date(saleUntil).toISOString() }]
      : [];
  });
  const doubts = startDoubts({ now, start, before, taken });
  if (doubts.length === 0 && lateSales.length === 0) return null;
  const asksIds = rows.some(each => each.participantData === 'nationalId');
  return { startsAt, timeZone, doubts, taken, asksIds, lateSales };
}
