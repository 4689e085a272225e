import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otherPesel, pesel, youngPesel } from '../support/fixtures/cast.ts';
import type { Operations } from '../support/fixtures/counter.ts';
import { ticketOf } from '../support/fixtures/orders.ts';
import { migrations } from '../support/migrations.ts';
import { refusalOf } from '../support/open-box-office.ts';
import { type Opened, openOldBoxOffice, pins } from './opened.ts';
import { rowsKept } from './restore.ts';

let office: Opened;
let operations: Operations;
beforeAll(async () => {
  office = await openOldBoxOffice();
  operations = office.operations;
});
afterAll(() => office.close());

describe('the box office that was left at 0021_index_by_bytes, opened by this program', () => {
  test('came out of its file as it went in, to the last sign', async () => {
    const kept = await rowsKept();
    expect(office.rowsBefore.split('\n')).toEqual(kept.split('\n'));
  });

  test('has all migrations, at the counter it had and with its settings', async () => {
    await office.signIn('ada');
    const all = (await readdir(migrations)).filter(each => each.endsWith('.sql'));
    expect((await operations.maintenance.overview()).migrations).toBe(all.length);
    const { counters } = await operations.access.listCounters();
    expect(counters.map(each => [each.name, each.isThis, each.lockedOut])).toEqual([
      ['Foyer', false, false],
      ['Kasa główna', true, false],
      ['Laptop objazdowy', false, true],
    ]);
    expect((await operations.maintenance.settings()).settings).toEqual({
      ...{ organisation: 'Stary Młyn', currency: 'PLN', timeZone: 'Europe/Warsaw' },
      ...{ holdMinutes: 20, lateMinutes: 60, lockMinutes: 10, retentionDays: 365 },
      ...{ holdMinutes: 20, lateMinutes: 60, lockMinutes: 10, retentionDays: 365 },
      ...{ cancellationFeeBp: 0, dayStartsAt: '04:00', cashDrawer: false, blindCount: true },
      ...{ countToleranceMinor: 0, sellerName: '', sellerAddress: '', sellerTaxId: '' },
      otherMethods: [],
    });
  });

  test('lets its operators in as who they were, and nobody who was sent away', async () => {
    expect(await office.signIn('ada')).toMatchObject({ name: 'Ada Lis', role: 'admin' });
    expect(await office.signIn('ewa')).toMatchObject({
      roleName: 'Wieczorna zmiana',
      permissions: ['sell', 'sellComplimentary', 'reserve', 'findOrders', 'reprint'],
    });
    const kasia = await office.signIn('kasia');
    expect(kasia).toMatchObject({ role: 'clerk', refundLimitMinor: 5_000 });
    expect(kasia.permissions).toContain('changeParticipant');
    expect((await refusalOf(office.signIn('piotr'))).code).toBe('WRONG_CREDENTIALS');
    await operations.access.switchOperator({ operatorId: kasia.id, pin: pins.kasia });
    expect((await operations.access.me()).operator.name).toBe('Kasia Wrona');
  });

  test('shows what is on sale with what is left, and its organizer what is not', async () => {
    const shown = async (filter: Parameters<typeof operations.events.list>[0]) =>
      (await operations.events.list(filter)).events.map(each => [
        each.title,
        `${each.remaining} of ${each.capacity}`,
      ]);
    await office.signIn('olga');
    expect(await shown({})).toEqual([
      ['شب شعر حافظ', '0 of 3'],
      ['Jazz w Młynie', '187 of 212'],
      ['Jazz w Młynie', '39 of 40'],
    ]);
    expect(await shown({ statuses: ['draft'] })).toEqual([
      ['Wieczór zmienionych planów', '18 of 20'],
      ['Zaduszki', '80 of 80'],
    ]);
    const june = { from: '2026-06-01T00:00:00Z', to: '2026-07-01T00:00:00Z' };
    expect(await shown(june)).toEqual([['Inauguracja sezonu', '28 of 30']]);
  });

  test('finds its events by their categories', async () => {
    await office.signIn('kasia');
    const found = async (text: string) =>
      (await operations.events.list({ text })).events.map(each => each.title);
    expect(await found('koncert')).toEqual(['Jazz w Młynie']);
    expect(await found('شعر')).toEqual(['شب شعر حافظ']);
  });

  test('counts each ticket class as it was sold, and places of lapsed holds as free', async () => {
    await office.signIn('kasia');
    const [jazz] = (await operations.events.list({ text: 'Jazz w Młynie' })).events;
    const { event } = await operations.events.get({ eventId: jazz?.id ?? '' });
    const counts = event.ticketClasses.map(each => [each.name, [each.held, each.sold]]);
    expect(Object.fromEntries(counts)).toEqual({
      ...{ Parter: [1, 3], Balkon: [0, 7], Wejściówka: [2, 9], Dzieci: [0, 1] },
      Przedsprzedaż: [0, 2],
    });
  });

  test('shows a paid order at the price it was sold at, and what was done to it', async () => {
    await office.signIn('kasia');
    const { order, timeline } = await office.orderOf('Zofia Nowak');
    const ticket = (firstName: string, masked: string) => ({
      ...{ className: 'Parter', priceMinor: 11_000, vatRateBp: 800, status: 'sold' },
      participant: { firstName, lastName: 'Nowak', nationalId: { kind: 'pesel', masked } },
    });
    expect(order).toMatchObject({
      ...{ status: 'paid', currency: 'PLN', totalMinor: 22_000, vatMinor: 1_630 },
      tickets: [ticket('Zofia', '440514*****'), ticket('Janina', '900101*****')],
      payments: [{ method: 'cash', amountMinor: 22_000, tenderedMinor: 25_000 }],
      events: [{ title: 'Jazz w Młynie', startsAt: '2031-05-17T17:00:00.000Z' }],
    });
    expect(timeline.map(each => [each.operation, each.operatorName])).toEqual([
      ['orders.hold', 'Kasia Wrona'],
      ['orders.saveParticipants', 'Kasia Wrona'],
      ['orders.pay', 'Kasia Wrona'],
      ['tickets.pdf', 'Kasia Wrona'],
      ['participants.change', 'Kasia Wrona'],
      ['participants.reveal', 'Olga Maj'],
    ]);
  });
});

describe('what its tickets cost', () => {
  test('is a price of their class, and nothing where it was paid as complimentary', async () => {
    await office.signIn('olga');
    const { order } = await office.orderOf('نگار رضایی');
    expect(order).toMatchObject({
      ...{ status: 'paid', totalMinor: 0, payments: [{ method: 'complimentary' }] },
      tickets: [
        {
          ...{ priceId: order.tickets[0]?.ticketClassId, priceName: 'Parter' },
          ...{ listPriceMinor: 12_000, priceMinor: 0, freeReason: 'complimentary' },
        },
      ],
    });
    const [event] = order.events;
    const { ticketClasses } = (await operations.events.get({ eventId: event?.id ?? '' })).event;
    for (const { id, name, priceMinor, prices, minAge, maxAge } of ticketClasses) {
      expect(prices).toMatchObject([{ id, name, priceMinor, minAge, maxAge, active: true }]);
    }
  });
});

describe('the national ids that were saved there', () => {
  const revealed = async (name: string) => {
    const ticketId = ticketOf((await office.orderOf(name)).order);
    const reveal = { ticketId, reason: 'asked at the door' };
    return (await operations.participants.reveal(reveal)).nationalId;
  };
  const found = async (nationalId: typeof pesel) =>
    (await operations.participants.ofPerson({ nationalId })).tickets.map(each => each.firstName);

  test('are revealed, also the one under the installation key before the last', async () => {
    await office.signIn('olga');
    expect(await revealed('Zofia Nowak')).toEqual(pesel);
    expect(await revealed('Marek Olcha')).toEqual(youngPesel);
    const passport = { kind: 'document', type: 'passport', country: 'IR', value: 'R12345678' };
    expect(await revealed('نگار رضایی')).toEqual(passport);
  });

  test('find their people, except where they were destroyed after the event', async () => {
    await office.signIn('ada');
    expect(await found(pesel)).toEqual(['Zofia']);
    expect((await found(otherPesel)).sort()).toEqual(['Barbara', 'Janina']);
    expect((await found(youngPesel)).sort()).toEqual(['Feliks', 'Marek']);
  });
});
