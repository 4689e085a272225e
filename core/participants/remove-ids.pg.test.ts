import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { personOf, soldAt } from '../../tests/support/fixtures/orders.ts';
import { letBegin, letNoticePass, workYesterday } from '../../tests/support/fixtures/removals.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';

let office: BoxOffice;
beforeEach(async () => {
  office = await openBoxOffice();
  await workYesterday(office.sql);
});
afterEach(() => office.close());

/** Two sold tickets with ids for an event, which then began so many days ago. */
async function sold(daysAgo: number): Promise<{ eventId: string; orders: Order[] }> {
  const classId = await aNamedClass(office);
  const orders = [await soldAt(office, classId), await soldAt(office, classId)];
  const eventId = orders[0]?.events[0]?.id ?? '';
  await letBegin(office.sql, eventId, daysAgo);
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
/** Announced in one run, and done in another a day later. */
const removeInADay = async () => {
  await removeIds();
  await letNoticePass(office.sql);
  return removeIds();
};
const nothing = { events: 0, people: 0, announced: 0, heldBack: null, dryRun: false };
const announced = { ...nothing, announced: 1 };
const destroyed = { ...nothing, events: 1, people: 2 };

describe('national ids whose time is over (7.1)', () => {
  test('go with their key a day after that was said; orders, names, money and journal stay', async () => {
    const { eventId, orders } = await sold(30);
    const kept = await sold(29);
    expect(await removeIds()).toEqual(announced);
    expect([await keys(), await cipherTexts()]).toEqual([2, 4]);
    await letNoticePass(office.sql);
    expect(await removeIds()).toEqual(destroyed);
    expect([await keys(), await cipherTexts()]).toEqual([1, 2]);

    const order = async ([first]: Order[]) =>
      (await office.operations.orders.get({ orderId: first?.id ?? '' })).order;
    const after = await order(orders);
    expect(after).toMatchObject({ status: 'paid', totalMinor: 5_000 });
    expect(personOf(after)).toMatchObject({ firstName: 'Jan', lastName: 'Kos', nationalId: null });
    expect(personOf(await order(kept.orders))?.nationalId?.masked).toBe('440514*****');

    const acts = await office.sql(
      `select operation, object_id, after from journal where operation like 'participants.remov%' order by seq`,
    );
    expect(acts).toMatchObject([
      { operation: 'participants.removalAnnounced', object_id: eventId, after: { people: 2 } },
      { operation: 'participants.removeIds', object_id: eventId, after: { people: 2 } },
    ]);
    const client = { query: async (text: string) => ({ rows: await office.sql(text) }) };
    expect(await violations(client as Parameters<typeof violations>[0])).toEqual([]);
  });

  test('stay for the whole of that day, however often they are removed', async () => {
    await sold(31);
    expect(await removeIds()).toEqual(announced);
    expect(await removeIds()).toEqual(nothing);
    await letNoticePass(office.sql, 1);
    expect(await removeIds()).toEqual(nothing);
    await letNoticePass(office.sql, 22);
    expect(await removeIds()).toEqual(nothing);
    expect(await cipherTexts()).toBe(2);
    await letNoticePass(office.sql, 1);
    expect(await removeIds()).toEqual(destroyed);
    expect(await removeIds()).toEqual(nothing);
  });

  test('are only counted by a look', async () => {
    await sold(31);
    expect(await removeIds(true)).toEqual({ ...announced, dryRun: true });
    expect(await removeIds()).toEqual(announced);
    await letNoticePass(office.sql);
    expect(await removeIds(true)).toEqual({ ...destroyed, dryRun: true });
    expect(await cipherTexts()).toBe(2);
  });

  test('are those of the days in the settings; more days take the notice back', async () => {
    const { eventId } = await sold(3);
    expect(await removeIds(true)).toMatchObject({ announced: 0 });
    await office.operations.maintenance.changeSettings({ retentionDays: 2 });
    expect(await removeIds()).toMatchObject({ announced: 1 });
    await office.operations.maintenance.changeSettings({ retentionDays: 20 });
    await letNoticePass(office.sql);
    expect(await removeIds()).toEqual(nothing);
    expect(await office.sql('select from id_removals')).toEqual([]);
    const acts = await office.sql(
      `select object_id from journal where operation = 'participants.removalWithdrawn'`,
    );
    expect(acts).toEqual([{ object_id: eventId }]);
  });

  test('go by themselves, by a job of any running counter', async () => {
    await sold(31);
    const job = () =>
      office.sql(
        `select graphile_worker.add_job('removeNationalIds', job_key => 'removeNationalIds')`,
      );
    await job();
    const notices = async () => (await office.sql('select from id_removals')).length;
    await expect.poll(notices, { timeout: 20_000 }).toBe(1);
    await letNoticePass(office.sql);
    await job();
    await expect.poll(cipherTexts, { timeout: 20_000 }).toBe(0);
  });

  test('cannot be read any more by anybody who kept a copy of the participants', async () => {
    const { orders } = await sold(31);
    await office.sql('create table a_copy as select * from participants');
    expect(await removeInADay()).toEqual(destroyed);
    // The key's row is gone, so a copied cipher text has nothing to stand on.
    await expect(putBack('participants')).rejects.toMatchObject({ code: '23503' });
    expect(await refusalOf(looking(orders))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

const looking = (orders: Order[]) => {
  const ticketId = orders[0]?.tickets[0]?.id ?? '';
  return office.operations.participants.reveal({ ticketId, reason: 'x' });
};
const putBack = (what: 'participants' | 'keys') =>
  office.sql(
    what === 'keys'
      ? 'insert into event_keys select * from a_copy_of_keys on conflict do nothing'
      : `update participants p set national_id_kind = c.national_id_kind, national_id_cipher = c.national_id_cipher,
           national_id_index = c.national_id_index, national_id_key = c.national_id_key
         from a_copy c where c.ticket_id = p.ticket_id`,
  );

describe('national ids that were destroyed (7.3)', () => {
  test('come back from the state of the day before: keys of events and participants are enough', async () => {
    const { orders } = await sold(31);
    await office.sql('create table a_copy as select * from participants');
    await office.sql('create table a_copy_of_keys as select * from event_keys');
    expect(await removeInADay()).toEqual(destroyed);
    await putBack('keys');
    await putBack('participants');
    expect(await looking(orders)).toMatchObject({ nationalId: { value: '44051401359' } });
  });
});

describe('a removal that an admin stops', () => {
  const removals = () => office.operations.participants.idRemovals();

  test('stays stopped, with its reason, until somebody resumes it; then it is announced anew', async () => {
    const { eventId } = await sold(31);
    expect(await removals()).toMatchObject({ removals: [{ eventId, people: 2, dueAt: null }] });
    await removeIds();
    const { participants } = office.operations;
    await participants.stopRemoval({ eventId, reason: 'a trial is on' });
    await participants.stopRemoval({ eventId, reason: 'again' });
    await letNoticePass(office.sql, 100);
    expect(await removeIds()).toEqual(nothing);
    const stopped = { reason: 'a trial is on' };
    expect(await removals()).toMatchObject({ heldBack: null, removals: [{ eventId, stopped }] });

    await participants.resumeRemoval({ eventId, reason: 'it is over' });
    expect(await removeIds()).toEqual(announced);
    expect(await removeIds()).toEqual(nothing);
    expect(await cipherTexts()).toBe(2);
    await letNoticePass(office.sql);
    expect(await removeIds()).toEqual(destroyed);
    expect(await removals()).toEqual({ heldBack: null, removals: [] });
  });

  test('is refused once it is done, or was never announced', async () => {
    const { eventId } = await sold(31);
    const stopping = () =>
      refusalOf(office.operations.participants.stopRemoval({ eventId, reason: 'late' }));
    expect(await stopping()).toMatchObject({ code: 'NOT_FOUND' });
    await removeInADay();
    expect(await stopping()).toMatchObject({ code: 'NOT_FOUND' });
  });
});
