import type { Event } from '../../../../core/contract/events.ts';
import type { EventId, TicketClassId } from '../../../../core/contract/ids.ts';
import type { Minor } from '../../../../core/contract/money.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { type ClassDraft, draftOf, type EventDraft } from './draft.ts';

export const eventId = '0193a0b2-7c00-7000-8000-000000000001' as EventId;
export const stallsId = '0193a0b2-7c00-7000-8000-00000000000a' as TicketClassId;
export const balconyId = '0193a0b2-7c00-7000-8000-00000000000b' as TicketClassId;

export const ticketClass = (id: TicketClassId, name: string, priceMinor: number): TicketClass => ({
  id,
  eventId,
  name,
  priceMinor: priceMinor as Minor,
  prices: [],
  vatRateBp: 800,
  participantData: 'none',
  saleFrom: null,
  saleUntil: null,
  limitPerOrder: null,
  minAge: null,
  maxAge: null,
  capacity: 100,
  held: 0,
  sold: 12,
  remaining: 88,
  soldOut: false,
});

/** Jazz Night, on a Friday in Warsaw, with stalls and a balcony. */
export const jazzNight: Event = {
  id: eventId,
  slug: 'jazz-night',
  title: 'Jazz Night',
  startsAt: '2026-12-04T18:30:20.000Z',
  timeZone: 'Europe/Warsaw',
  place: 'Hall A',
  currency: 'PLN',
  status: 'published',
  capacity: 200,
  remaining: 176,
  soldOut: false,
  manageable: true,
  description: '',
  artists: ['Anna Nowak'],
  categories: [],
  version: 3,
  ticketClasses: [ticketClass(stallsId, 'Stalls', 5_000), ticketClass(balconyId, 'Balcony', 3_500)],
};

export const jazzDraft = draftOf('en', jazzNight);

/** The draft with some fields of one ticket class typed over. */
export const withClass = (
  draft: EventDraft,
  id: TicketClassId,
  typed: Partial<ClassDraft>,
): EventDraft => ({
  ...draft,
  classes: draft.classes.map(each => (each.id === id ? { ...each, ...typed } : each)),
});
