import type { SoldTicket } from './ticket-blocks.ts';
import { ticketDocument } from './ticket-document.ts';

/** A ticket to a concert in Warsaw. */
export const aTicket = (changed: Partial<SoldTicket> = {}): SoldTicket => ({
  code: 'K7M4-2QXW-9RTD-6HJP',
  eventTitle: 'Jazz Night',
  startsAt: new Date('2026-12-04T18:30:00Z'),
  timeZone: 'Europe/Warsaw',
  place: 'Filharmonia Narodowa, ul. Jasna 5, Warszawa',
  className: 'Stalls',
  priceName: 'Stalls',
  priceMinor: 5_000,
  vatRateBp: 800,
  currency: 'PLN',
  participantName: 'Anna Nowak',
  orderCode: 'K7M4-2Q',
  number: 1,
  of: 1,
  ...changed,
});

/** Of a music society, in English, unless told otherwise. */
export const aTicketDocument = (changed: Partial<Parameters<typeof ticketDocument>[0]> = {}) =>
  ticketDocument({
    tickets: [aTicket()],
    language: 'en',
    organisation: 'Towarzystwo Muzyczne',
    officeZone: 'Europe/Warsaw',
    isCopy: false,
    ...changed,
  });
