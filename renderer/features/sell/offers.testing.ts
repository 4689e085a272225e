import { EventRow } from '../../../core/contract/events.ts';
import { TicketClass } from '../../../core/contract/ticket-classes.ts';

const eventId = '00000000-0000-4000-8000-999999999999';

/** An event on sale, as the search shows it. */
export const anEventRow = (more: object = {}) =>
  EventRow.parse({
    id: eventId,
    slug: 'jazz',
    title: 'Jazz Night',
    startsAt: '2030-01-02T19:00:00.000Z',
    timeZone: 'Europe/Warsaw',
    place: 'The Mill',
    currency: 'PLN',
    status: 'published',
    capacity: 80,
    remaining: 80,
    soldOut: false,
    manageable: false,
    artists: [],
    priceFromMinor: 5_000,
    ...more,
  });

/** A ticket class of it with free places. */
export const aTicketClass = (more: object = {}) =>
  TicketClass.parse({
    id: '00000000-0000-4000-8000-000000000001',
    eventId,
    name: 'Stalls',
    priceMinor: 5_000,
    vatRateBp: 800,
    participantData: 'none',
    saleFrom: null,
    saleUntil: null,
    limitPerOrder: null,
    minAge: null,
    maxAge: null,
    capacity: 40,
    held: 0,
    sold: 0,
    remaining: 40,
    soldOut: false,
    ...more,
  });
