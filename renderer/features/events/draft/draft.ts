import type { Event } from '../../../../core/contract/events.ts';
import type { EventId, TicketClassId } from '../../../../core/contract/ids.ts';
import type { Language } from '../../../../core/contract/language.ts';
import type { ParticipantData, TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { typedPercent, typedWhole } from '../../../../core/format/typed-numbers.ts';
import type { WallTime } from '../../../../core/format/wall-time.ts';
import { type PriceDraft, priceDraftsOf } from './prices.ts';
import { noTime, wallOf } from './wall.ts';

/** A ticket class as it stands in its row: numbers as typed, so that nothing typed is ever lost. */
export interface ClassDraft {
  readonly id: TicketClassId;
  readonly name: string;
  /** Whole minor units; null while the field holds no amount. */
  readonly priceMinor: number | null;
  readonly vat: string;
  readonly capacity: string;
  readonly participantData: ParticipantData;
  readonly saleFrom: WallTime;
  readonly saleUntil: WallTime;
  readonly limit: string;
  readonly minAge: string;
  readonly maxAge: string;
  /** What it costs where that takes more than one amount; empty while the amount and the ages above are all. */
  readonly prices: readonly PriceDraft[];
}

/** An event as it stands in its form. Day and time are those of the wall in its zone. */
export interface EventDraft extends WallTime {
  readonly id: EventId;
  readonly title: string;
  readonly timeZone: string;
  readonly place: string;
  readonly currency: string;
  readonly description: string;
  readonly artists: readonly string[];
  readonly categories: readonly string[];
  readonly classes: readonly ClassDraft[];
}

/** What was typed and not saved, with what it was typed over. */
export interface Kept {
  /** ISO moment of the last change. */
  readonly at: string;
  readonly stored: Event | null;
  readonly start: EventDraft;
  readonly draft: EventDraft;
}

const classDraftOf = (
  language: Language,
  timeZone: string,
  ticketClass: TicketClass,
): ClassDraft => ({
  id: ticketClass.id,
  name: ticketClass.name,
  priceMinor: ticketClass.priceMinor,
  vat: typedPercent(language, ticketClass.vatRateBp),
  capacity: typedWhole(language, ticketClass.capacity),
  participantData: ticketClass.participantData,
  saleFrom: wallOf(language, ticketClass.saleFrom, timeZone),
  saleUntil: wallOf(language, ticketClass.saleUntil, timeZone),
  limit: typedWhole(language, ticketClass.limitPerOrder),
  minAge: typedWhole(language, ticketClass.minAge),
  maxAge: typedWhole(language, ticketClass.maxAge),
  prices: priceDraftsOf(language, timeZone, ticketClass),
});

/** An event as its form shows it before anybody types. */
export const draftOf = (language: Language, event: Event): EventDraft => ({
  id: event.id,
  title: event.title,
  ...wallOf(language, event.startsAt, event.timeZone),
  timeZone: event.timeZone,
  place: event.place,
  currency: event.currency,
  description: event.description,
  artists: event.artists,
  categories: event.categories,
  classes: event.ticketClasses.map(each => classDraftOf(language, event.timeZone, each)),
});

/** A row nobody has typed into. VAT and participant data follow the row above, which is mostly right. */
export const newClass = (
  language: Language,
  id: TicketClassId,
  above: ClassDraft | undefined,
): ClassDraft => ({
  id,
  name: '',
  priceMinor: null,
  vat: above?.vat ?? typedPercent(language, 800),
  capacity: '',
  participantData: above?.participantData ?? 'none',
  saleFrom: noTime,
  saleUntil: noTime,
  limit: '',
  minAge: '',
  maxAge: '',
  prices: [],
});

/** Whether a row is still as good as not there. */
export const isBlank = (row: ClassDraft): boolean =>
  row.name.trim() === '' &&
  row.priceMinor === null &&
  row.capacity.trim() === '' &&
  row.prices.length === 0;
