import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { personOf, soldAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';

let office: BoxOffice;
beforeEach(async () => {
  office = await openBoxOffice();
});
afterEach(() => office.close());

/** Two sold tickets with ids for an event, which then began so many days ago. */
async function sold(daysAgo: number): Promise<{ eventId: string; orders: Order[] }> {
  const classId = await aNamedClass(office);
  const orders = [await soldAt(office, classId), await soldAt(office, classId)];
  const eventId = orders[0]?.events[0]?.id ?? '';
  await office.sql(
    `update events set starts_at = now() - make_interval(days => $2, mins => 1) where id = $1`,
    [eventId, daysAgo],
  );
  return { eventId, orders };
}

const removeIds = (dryRun = false) => office.operations.participants.removeIds({ dryRun });
const cipherTexts = async () =>
  (
    await office.sql(
      `select from participants where num_nonnulls(national_id_cipher, national_id_index) > 0`,
    )
  ).length;
const keys = async () => (await office.sql('select from event_keys')).length;

describe('national ids whose time is over', () => {
  test('go with their key; orders, names, money and journal stay as they are', async () => {
    const { eventId, orders } = await sold(30);
    const kept = await sold(29);
    expect(await removeIds()).toEqual({ events: 1, people: 2, dryRun: false });
    expect([await keys(), await cipherTexts()]).toEqual([1, 2]);

    const order = async ([first]: Order[]) =>
      (await office.operations.orders.get({ orderId: first?.id ?? '' })).order;
    const after = await order(orders);
    expect(after).toMatchObject({ status: 'paid', totalMinor: 5_000 });
    expect(personOf(after)).toMatchObject({ firstName: 'Jan', lastName: 'Kos', nationalId: null });
    expect(personOf(await order(kept.orders))?.nationalId?.masked).toBe('440514*****');

    const [act] = await office.sql(
      `select object_id, after from journal where operation = 'participants.removeIds'`,
    );
    expect(act).toMatchObject({ object_id: eventId, after: { people: 2 } });
    const client = { query: async (text: string) => ({ rows: await office.sql(text) }) };
    expect(await violations(client as Parameters<typeof violations>[0])).toEqual([]);
  });

  test('are only counted by a look, and gone once, however often they are removed', async () => {
    await sold(31);
    expect(await removeIds(true)).toEqual({ events: 1, people: 2, dryRun: true });
    expect(await cipherTexts()).toBe(2);
    await removeIds();
    expect(await removeIds()).toEqual({ events: 0, people: 0, dryRun: false });
  });

  test('are those of the days in the settings', async () => {
    await sold(3);
    expect(await removeIds(true)).toMatchObject({ events: 0 });
    await office.operations.maintenance.changeSettings({ retentionDays: 2 });
    expect(await removeIds(true)).toMatchObject({ events: 1 });
  });

  test('go by themselves, by a job of any running counter', async () => {
    await sold(31);
    await office.sql(
      `select graphile_worker.add_job('removeNationalIds', job_key => 'removeNationalIds')`,
    );
    await expect.poll(cipherTexts, { timeout: 20_000 }).toBe(0);
  });

  test('cannot be read any more by anybody who kept a copy of the participants', async () => {
    const { orders } = await sold(31);
    await office.sql('create table a_copy as select * from participants');
    await removeIds();
    // The key's row is gone, so a copied cipher text has nothing to stand on.
    const back = office.sql(
      `update participants p set national_id_kind = c.national_id_kind, national_id_cipher = c.national_id_cipher,
         national_id_index = c.national_id_index, national_id_key = c.national_id_key
       from a_copy c where c.ticket_id = p.ticket_id`,
    );
    await expect(back).rejects.toMatchObject({ code: '23503' });
    const ticketId = orders[0]?.tickets[0]?.id ?? '';
    const looking = office.operations.participants.reveal({ ticketId, reason: 'x' });
    expect(await refusalOf(looking)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
