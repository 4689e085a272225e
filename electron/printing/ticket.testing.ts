import type { TicketSheet } from '../../core/documents/tickets-to-print.ts';
import type { TicketsDocument } from './tickets-document.ts';

/** A ticket to a concert in Warsaw. */
export const aTicket = (changed: Partial<TicketSheet> = {}): TicketSheet => ({
  code: 'K7M4-2QXW-9RTD-6HJP',
  eventTitle: 'Jazz Night',
  startsAt: new Date('2026-12-04T18:30:00Z'),
  timeZone: 'Europe/Warsaw',
  place: 'Filharmonia Narodowa, ul. Jasna 5, Warszawa',
  className: 'Stalls',
  priceMinor: 5_000,
  vatRateBp: 800,
  currency: 'PLN',
  participantName: 'Anna Nowak',
  orderCode: 'K7M4-2Q',
  number: 1,
  of: 1,
  ...changed,
});

export const aDocument = (changed: Partial<TicketsDocument> = {}): TicketsDocument => ({
  tickets: [aTicket()],
  language: 'en',
  organisation: 'Towarzystwo Muzyczne',
  copy: false,
  demo: false,
  ...changed,
});
