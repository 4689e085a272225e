import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { selling } from '../../tests/support/fixtures/selling.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const { held, lapse, paid } = selling(() => office);

describe('the list of orders', () => {
  test('finds an order by its code, the names on it and its event, newest first', async () => {
    const event = { title: 'Sowa i Przyjaciele' };
    const { id, classIds } = await office.event([{ capacity: 9, participantData: 'name' }], event);
    const [older, newer] = [await held(classIds[0], 2), await held(classIds[0], 1)];
    await office.operations.orders.saveParticipants({
      orderId: older.id,
      participants: [
        { ticketId: older.tickets[0]?.id ?? '', firstName: 'Łucja', lastName: 'Źrebiec' },
      ],
    });
    const find = async (text: string) => {
      const { orders } = await office.operations.orders.list({ text });
      return orders.map(each => each.id);
    };
    const spoken = `${older.code.slice(0, 4)}-${older.code.slice(4)}`.toLowerCase();
    expect(await find(spoken)).toEqual([older.id]);
    expect(await find('zrebiec łucja')).toEqual([older.id]);
    expect(await find('przyjaciele')).toEqual([newer.id, older.id]);
    const { orders } = await office.operations.orders.list({ eventId: id, limit: 1 });
    expect(orders).toMatchObject([{ id: newer.id, ticketCount: 1, totalMinor: 5_000 }]);
    const row = (await office.operations.orders.list({ text: spoken })).orders[0];
    expect(row).toMatchObject({
      names: ['Łucja Źrebiec'],
      eventTitles: [event.title],
      ticketCount: 2,
    });
  });

  describe('searched by words', () => {
    let of: { one: string; other: string; unnamed: string };
    beforeAll(async () => {
      const jazz = { title: 'Zaduszki jazzowe', place: 'Piwnica pod Baranami' };
      const named = [{ capacity: 9, participantData: 'name' as const }];
      const [{ classIds }, cinema] = [
        await office.event(named, jazz),
        await office.event(named, { title: 'Kino letnie', place: 'Rynek' }),
      ];
      const [one, other] = [await held(classIds[0], 2), await held(cinema.classIds[0], 1)];
      const name = (orderId: string, ticketId = '', firstName = '', lastName = '') =>
        office.operations.orders.saveParticipants({
          orderId,
          participants: [{ ticketId, firstName, lastName }],
        });
      await name(one.id, one.tickets[0]?.id, 'John', 'Doe');
      await name(one.id, one.tickets[1]?.id, 'Ewa', 'Kowalska-Lis');
      await name(other.id, other.tickets[0]?.id, 'John', 'Kowalski');
      of = { one: one.id, other: other.id, unnamed: (await held(classIds[0], 1)).id };
    });
    const find = async (text: string) => {
      const { orders } = await office.operations.orders.list({ text });
      return orders.map(each => each.id);
    };

    test.each(['doe, john', 'John DOE', '"Doe;John"', 'ohn oe'])(
      'finds a name in any sequence, with commas or without: %s',
      async text => {
        expect(await find(text)).toEqual([of.one]);
      },
    );

    test('finds two people of one order, and a name with an event, its place or the code', async () => {
      expect(await find('doe kowalska')).toEqual([of.one]);
      expect(await find('ewa, john')).toEqual([of.one]);
      expect(await find('kowalska jazz')).toEqual([of.one]);
      expect(await find('kowalski jazz')).toEqual([]);
      expect(await find('kowalsk john')).toEqual([of.other, of.one]);
      expect(await find('rynek kowalski')).toEqual([of.other]);
      expect(await find('jazzowe piwnica')).toEqual([of.unnamed, of.one]);
      const { order } = await office.operations.orders.get({ orderId: of.one });
      expect(await find(`john ${order.code.slice(0, 5)}`)).toEqual([of.one]);
    });

    test('finds many words, short and long, each of them in it', async () => {
      const all = 'a zaduszki jazzowe piwnica pod baranami john doe ewa kowalska lis o';
      expect(await find(all)).toEqual([of.one]);
      // No code has a V.
      expect(await find(`${all} v`)).toEqual([]);
      expect(await find('jo do')).toEqual([of.one]);
      expect(await find('jo مم')).toEqual([]);
      expect(await find('john '.repeat(40))).toEqual([of.other, of.one]);
    });

    test.each(['!!!', '\u200b', '\u2060\u00ad', '\u0301', '’', '%', '_'])(
      'finds nothing by what folds to nothing, nor by signs that nobody has: %j',
      async text => {
        expect(await find(text)).toEqual([]);
        const { events } = await office.operations.events.list({ text });
        expect(events).toEqual([]);
      },
    );

    test('overlooks one slip of the fingers in a name and in an event, and tells it', async () => {
      expect(await find('kowlaska')).toEqual([of.one]);
      expect(await find('zaduszky doe')).toEqual([of.one]);
      expect(await find('john kowlaska')).toEqual([of.one]);
      const { understood } = await office.operations.orders.list({ text: 'kowlaska' });
      expect(understood?.near).toEqual([{ typed: 'kowlaska', meant: ['kowalska'] }]);
      expect(await find('xyzzyq')).toEqual([]);
    });

    test('finds what is for an event of a day, and what was ordered then', async () => {
      const startsAt = '2031-05-01T18:00:00Z';
      const { classIds } = await office.event([{}], { title: 'Majówka', startsAt });
      const may = (await held(classIds[0], 1)).id;
      expect(await find('1.05.2031')).toEqual([may]);
      expect(await find('majówka 1 maja 2031')).toEqual([may]);
      expect(await find('doe 1 maja 2031')).toEqual([]);
      expect(await find('majówka today')).toEqual([may]);
      expect(await find('majówka yesterday')).toEqual([]);
      const { understood } = await office.operations.orders.list({ text: '1 may 2031' });
      const days = { from: '2031-05-01', to: '2031-05-01', typed: '1 may 2031' };
      expect(understood).toEqual({ days, price: null, near: [] });
    });

    test('takes an empty field for no search', async () => {
      expect((await find('  ')).length).toBeGreaterThan(2);
    });
  });

  test('tells holds that were given back from sales and reservations that were called off', async () => {
    const { id, classIds } = await office.event([{ capacity: 9 }]);
    const [cart, sold, kept, held1] = [
      await held(classIds[0], 1),
      await held(classIds[0], 2),
      await held(classIds[0], 1),
      await held(classIds[0], 1),
    ];
    await paid(sold.id, sold.totalMinor);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const buyer = { name: 'Anna Nowak', phone: '+48 600 700 800' };
    await office.operations.orders.saveBuyer({ id: v7(), orderId: kept.id, buyer });
    await office.operations.orders.reserve({ id: v7(), orderId: kept.id, until });
    for (const orderId of [cart.id, sold.id, kept.id])
      await office.operations.orders.cancel({ id: v7(), orderId, reason: 'called off' });
    const list = async (input: object) => {
      const { orders } = await office.operations.orders.list({ eventId: id, ...input });
      return orders.map(each => [each.id, each.status, each.isReleased]);
    };
    const cancelled = [
      [kept.id, 'cancelled', false],
      [sold.id, 'cancelled', false],
    ];
    const released = [[cart.id, 'cancelled', true]];
    expect(await list({ released: false })).toEqual([[held1.id, 'held', false], ...cancelled]);
    expect(await list({ released: false, status: 'cancelled' })).toEqual(cancelled);
    expect(await list({ released: true })).toEqual(released);
    expect(await list({ released: true, status: 'cancelled' })).toEqual(released);
    expect(await list({})).toHaveLength(4);
    const { order } = await office.operations.orders.get({ orderId: cart.id });
    expect(order.isReleased).toBe(true);
    const { order: once } = await office.operations.orders.findByCode({ code: cart.code });
    expect(once?.isReleased).toBe(true);
  });

  test('goes page by page through all of them, none twice, and tells lapsed holds as expired', async () => {
    const { id, classIds } = await office.event([{ capacity: 9 }]);
    const made = [];
    for (let at = 0; at < 5; at += 1) made.push((await held(classIds[0], 1)).id);
    await lapse(made[0] ?? '');
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await office.operations.orders.list({ eventId: id, limit: 2, cursor });
      seen.push(...page.orders.map(each => each.id));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([...made].reverse());
    const { orders } = await office.operations.orders.list({ eventId: id, status: 'expired' });
    expect(orders.map(each => [each.id, each.status])).toEqual([[made[0], 'expired']]);
  });
});
