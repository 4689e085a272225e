import { v7 } from 'uuid';
import type { EventId, TicketClassId } from '../../../../core/contract/ids.ts';
import type { Settings } from '../../../../core/contract/settings.ts';
import type { Language } from '../../../text/language.ts';
import { type ClassDraft, type EventDraft, newClass } from './draft.ts';
import { nextFriday } from './typed-day.ts';
import { typedTime } from './typed-time.ts';
import { wallTimeIn } from './wall-time.ts';

/** The id of an event that somebody begins now. */
export const newEventId = (): EventId => v7() as EventId;

/** A row with an id of its own, made once: sent again it is the same ticket class. */
export const newRow = (language: Language, above: ClassDraft | undefined): ClassDraft =>
  newClass(language, v7() as TicketClassId, above);

/** What a new event begins with: next Friday at seven is mostly near. `now` in milliseconds. */
export const newEvent = (
  language: Language,
  id: EventId,
  { timeZone, currency }: Settings,
  now: number,
): EventDraft => ({
  id,
  title: '',
  day: nextFriday(wallTimeIn(new Date(now).toISOString(), timeZone).day),
  time: typedTime(language, '19:00'),
  timeZone,
  place: '',
  currency,
  description: '',
  artists: [],
  categories: [],
  classes: [newRow(language, undefined)],
});
