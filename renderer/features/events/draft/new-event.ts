import { v7 } from 'uuid';
import type { EventId, TicketClassId } from '../../../../core/contract/ids.ts';
import type { Language } from '../../../../core/contract/language.ts';
import type { Settings } from '../../../../core/contract/settings.ts';
import { typedTime } from '../../../../core/format/typed-time.ts';
import { dayIn } from '../../../../core/format/wall-time.ts';
import { type ClassDraft, type EventDraft, newClass } from './draft.ts';

/** The id of an event that somebody begins now. */
export const newEventId = (): EventId => v7() as EventId;

/** A row with an id of its own, made once: sent again it is the same ticket class. */
export const newRow = (language: Language, above: ClassDraft | undefined): ClassDraft =>
  newClass(language, v7() as TicketClassId, above);

/** The Friday after a day, for an event that nobody has dated yet. */
export function nextFriday(today: string): string {
  const at = new Date(`${today}T00:00:00Z`);
  const ahead = (5 - at.getUTCDay() + 7) % 7 || 7;
  return new Date(at.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
}

/** What a new event begins with: next Friday at seven is mostly near. `now` in milliseconds. */
export const newEvent = (
  language: Language,
  id: EventId,
  { timeZone, currency }: Settings,
  now: number,
): EventDraft => ({
  id,
  title: '',
  day: nextFriday(dayIn(new Date(now), timeZone)),
  time: typedTime(language, '19:00'),
  timeZone,
  place: '',
  currency,
  description: '',
  artists: [],
  categories: [],
  classes: [newRow(language, undefined)],
});
