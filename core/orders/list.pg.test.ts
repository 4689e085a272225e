import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { selling } from '../../tests/support/fixtures/selling.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const { held, lapse } = selling(() => office);

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
