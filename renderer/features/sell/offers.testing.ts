import type { z } from 'zod';
import { EventRow } from '../../../core/contract/events.ts';
import { Price } from '../../../core/contract/prices.ts';
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

/** A price of it. */
export const aPrice = (more: Partial<z.input<typeof Price>> = {}) =>
  Price.parse({
    id: '00000000-0000-4000-8000-000000000002',
    name: 'Reduced',
    priceMinor: 5_000,
    minAge: null,
    maxAge: null,
    proof: null,
    saleFrom: null,
    saleUntil: null,
    active: true,
    ...more,
  });

/** A ticket class of it with free places. */
export const aTicketClass = (more: Partial<z.input<typeof TicketClass>> = {}) => {
  const id = more.id ?? '00000000-0000-4000-8000-000000000001';
  const name = more.name ?? 'Stalls';
  return TicketClass.parse({
    id,
    eventId,
    name,
    priceMinor: 5_000,
    prices: [aPrice({ id, name, minAge: more.minAge ?? null, maxAge: more.maxAge ?? null })],
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
};
