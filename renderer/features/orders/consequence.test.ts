import { describe, expect, it } from 'vitest';
import { Order } from '../../../core/contract/order.ts';
import { consequenceOf } from './consequence.ts';

const id = (n: number) => `019a0000-0000-7000-8000-00000000000${n}`;
const jazz = id(1);
const opera = id(2);

const ticket = (n: number, eventId: string, status: string) => ({
  id: id(n),
  ticketClassId: id(9),
  eventId,
  className: 'Stalls',
  priceId: id(9),
  priceName: 'Stalls',
  listPriceMinor: 5_000,
  priceMinor: 5_000,
  freeReason: null,
  vatRateBp: 800,
  status,
  code: null,
  participantData: 'none',
  minAge: null,
  maxAge: null,
  participant: null,
});
const payment = (method: string, amountMinor: number) => ({
  id: id(8),
  method,
  amountMinor,
  tenderedMinor: null,
  changeMinor: 0,
  reference: null,
  at: '2026-12-04T19:30:00.000Z',
  correctsId: null,
});
const event = (eventId: string, title: string) => ({
  id: eventId,
  title,
  startsAt: '2026-12-04T19:30:00.000Z',
  timeZone: 'Europe/Warsaw',
  place: 'Sala Kameralna',
});
const order = (tickets: object[], payments: object[], status = 'paid') =>
  Order.parse({
    id: id(7),
    code: '9FZEPSDE',
    status,
    heldUntil: null,
    currency: 'PLN',
    totalMinor: 15_000,
    vatMinor: 1_111,
    tickets,
    payments,
    events: [event(jazz, 'Jazz Night'), event(opera, 'Halka')],
    createdAt: '2026-12-04T18:00:00.000Z',
    asOf: '2026-12-04T18:10:00.000Z',
  });
const three = [ticket(3, jazz, 'sold'), ticket(4, jazz, 'sold'), ticket(5, opera, 'sold')];

describe('what cancelling an order does', () => {
  it('counts the places, per event', () => {
    const { places, events } = consequenceOf(order(three, [payment('cash', 15_000)]));
    expect(places).toBe(3);
    expect(events).toEqual([
      { title: 'Jazz Night', places: 2 },
      { title: 'Halka', places: 1 },
    ]);
  });

  it('does not count a ticket that is void already', () => {
    const tickets = [ticket(3, jazz, 'sold'), ticket(4, opera, 'void')];
    const { places, events } = consequenceOf(order(tickets, [payment('cash', 5_000)]));
    expect(places).toBe(1);
    expect(events).toEqual([{ title: 'Jazz Night', places: 1 }]);
  });

  it('gives money back the way it came', () => {
    const paid = [payment('card', 5_000), payment('cash', 6_000), payment('cash', 4_000)];
    const { back, backMinor } = consequenceOf(order(three, paid));
    expect(back).toEqual([
      { method: 'cash', amountMinor: 10_000 },
      { method: 'card', amountMinor: 5_000 },
    ]);
    expect(backMinor).toBe(15_000);
  });

  it('gives back only what has not gone back yet', () => {
    const paid = [payment('cash', 15_000), payment('cash', -5_000)];
    expect(consequenceOf(order(three, paid)).backMinor).toBe(10_000);
  });

  it('gives no money back for complimentary tickets and for holds', () => {
    expect(consequenceOf(order(three, [payment('complimentary', 15_000)]))).toMatchObject({
      back: [],
      backMinor: 0,
    });
    const held = order([ticket(3, jazz, 'held')], [], 'held');
    expect(consequenceOf(held)).toMatchObject({ places: 1, back: [], backMinor: 0 });
  });
});
