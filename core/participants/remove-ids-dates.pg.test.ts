import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { soldAt } from '../../tests/support/fixtures/orders.ts';
import { letBegin, letNoticePass, workYesterday } from '../../tests/support/fixtures/removals.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
let eventId: string;
beforeEach(async () => {
  office = await openBoxOffice();
  await workYesterday(office.sql);
  const order = await soldAt(office, await aNamedClass(office));
  eventId = order.events[0]?.id ?? '';
});
afterEach(() => office.close());

const keys = async () => (await office.sql('select from event_keys')).length;
const inADay = async () => {
  await office.operations.participants.removeIds();
  await letNoticePass(office.sql);
  return office.operations.participants.removeIds();
};

/** Saves the event with a date so many days from now, as an organizer does. */
async function moveTo(days: number): Promise<void> {
  const { events } = office.operations;
  const { event } = await events.get({ eventId });
  const { version, title, timeZone, place } = event;
  const startsAt = new Date(Date.now() + days * 86_400_000).toISOString();
  const startConfirmed = true;
  await events.update({ eventId, version, title, timeZone, place, startsAt, startConfirmed });
}
/** The date that the event has now stood for so many hours before the next change. */
const letStand = (hours: number) =>
  office.sql(
    `with e as (update events set created_at = created_at - make_interval(hours => $2) where id = $1)
     update event_starts set since = since - make_interval(hours => $2) where event_id = $1`,
    [eventId, hours],
  );
const due = async () =>
  (await office.operations.participants.idRemovals()).removals.map(each => each.eventId);

describe('the date of an event (7.2)', () => {
  test('of a year ago, put right within the hour, destroys nothing, even when that was announced', async () => {
    await letStand(48);
    await moveTo(-365);
    expect(await due()).toEqual([]);
    await moveTo(30);
    expect(await inADay()).toMatchObject({ events: 0, announced: 0 });
    expect(await keys()).toBe(1);
  });

  test('that was wrong from the beginning takes its notice back when it is put right', async () => {
    await letBegin(office.sql, eventId, 365);
    expect(await due()).toEqual([eventId]);
    await office.operations.participants.removeIds();
    await letNoticePass(office.sql);
    await moveTo(30);
    expect(await office.operations.participants.removeIds()).toMatchObject({ events: 0 });
    expect([await keys(), await due()]).toEqual([1, []]);
  });

  test('of a year ago that stands for two days still counts from the one before it', async () => {
    await letStand(48);
    await moveTo(-365);
    await letStand(48);
    expect(await inADay()).toMatchObject({ events: 0, announced: 0 });
    await moveTo(30);
    expect(await inADay()).toMatchObject({ events: 0, announced: 0 });
    expect(await keys()).toBe(1);
  });

  test('of 2062 that was put right within the hour does not keep ids for ever', async () => {
    await letStand(48);
    await moveTo(13_000);
    await moveTo(-31);
    // What stood before it for two days is still to come.
    expect(await due()).toEqual([]);
    await office.sql('update event_starts set latest = now() - interval $$31 days$$');
    expect(await due()).toEqual([eventId]);
    expect(await inADay()).toMatchObject({ events: 1, people: 1 });
  });

  test('of 2062 that stood for two days keeps them: longer is the safe mistake', async () => {
    await moveTo(13_000);
    await letStand(48);
    await moveTo(-31);
    expect(await due()).toEqual([]);
  });

  test('put off after it had stood counts from the later one', async () => {
    await letStand(48);
    await moveTo(-10);
    await office.operations.maintenance.changeSettings({ retentionDays: 5 });
    expect(await due()).toEqual([]);
  });

  test('would be believed at once if the database did not remember', async () => {
    await office.sql('drop trigger events_remember_start on events');
    await letStand(48);
    await moveTo(-365);
    expect(await inADay()).toMatchObject({ events: 1, people: 1 });
  });
});
