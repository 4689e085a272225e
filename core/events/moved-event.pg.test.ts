import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClassGiven, classInput, inDays } from '../../tests/support/fixtures/events.ts';
import { heldAt, soldAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';
import type { Event } from '../contract/events.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const start = inDays(10);
const aMovedEvent = async (given: ClassGiven = {}) => {
  const { id, classId } = await office.event([{ capacity: 9, ...given }], { startsAt: start });
  const { event } = await office.operations.events.get({ eventId: id });
  return { event, classId };
};
const move = (event: Event, startsAt: string, startConfirmed?: boolean) => {
  const { id: eventId, version, title, timeZone, place } = event;
  const edit = { eventId, version, title, timeZone, place, startsAt, startConfirmed };
  return office.operations.events.update(edit);
};
const windowOf = ({ ticketClasses: [first] }: Event) => [first?.saleFrom, first?.saleUntil];

describe('moving an event', () => {
  test('takes a sale until the start along, and the journal says so', async () => {
    const { event } = await aMovedEvent({ saleUntil: start });
    const moved = await move(event, inDays(20));
    expect(moved.event.ticketClasses[0]?.saleUntil).toBe(moved.event.startsAt);
    const [row] = await office.sql(
      `select before, after from journal where operation = 'events.update' and object_id = $1`,
      [event.id],
    );
    expect(row).toMatchObject({
      before: { saleUntil: [start] },
      after: { saleUntil: [moved.event.startsAt] },
    });
  });

  test('to another zone takes it along too, and a repeated command moves nothing twice', async () => {
    const { event } = await aMovedEvent({ saleUntil: start });
    const { id: eventId, version, title, place } = event;
    const startsAt = inDays(11);
    const edit = { id: v7(), eventId, version, title, place, startsAt, timeZone: 'Asia/Tokyo' };
    for (const _time of ['first', 'again']) {
      const { event: moved } = await office.operations.events.update(edit);
      expect(moved).toMatchObject({ startsAt, timeZone: 'Asia/Tokyo', version: version + 1 });
      expect(windowOf(moved)).toEqual([null, startsAt]);
    }
  });

  test('never lets a sale that ended before the start outlast it', async () => {
    const { event, classId } = await aMovedEvent({ saleUntil: inDays(9) });
    const { event: moved } = await move(event, inDays(5));
    expect(windowOf(moved)).toEqual([null, moved.startsAt]);
    const { event: again } = await move(moved, inDays(7));
    expect(windowOf(again)).toEqual([null, again.startsAt]);
    expect((await heldAt(office, classId)).status).toBe('held');
  });

  test('leaves an end alone that still lies before the start, and where the start stays', async () => {
    const until = inDays(9);
    const { event } = await aMovedEvent({ saleUntil: until });
    const { event: moved } = await move(event, inDays(20));
    expect(windowOf(moved)).toEqual([null, until]);
    expect(windowOf((await move(moved, moved.startsAt)).event)).toEqual([null, until]);
  });
});

describe('a sold event', () => {
  const aSold = async () => {
    const { event, classId } = await aMovedEvent();
    await soldAt(office, classId);
    return event;
  };

  test.each([
    ['into the past', -1, ['past']],
    ['into the past by a slip in the year', -355, ['past']],
    ['by more than a year', 400, ['farMove']],
    ['years ahead', 365 * 80, ['farAhead', 'farMove']],
  ])('is not moved %s without a word', async (_how, days, doubts) => {
    const event = await aSold();
    expect(await refusalOf(move(event, inDays(days)))).toEqual({
      code: 'START_UNCONFIRMED',
      data: { doubts, tickets: 1 },
    });
    const { event: stays } = await office.operations.events.get({ eventId: event.id });
    expect(stays).toMatchObject({ startsAt: start, version: event.version });
    const { event: meant } = await move(event, inDays(days), true);
    expect(meant.version).toBe(event.version + 1);
  });

  test('is moved by some months, and edited where it stands, without a question', async () => {
    const event = await aSold();
    const { event: moved } = await move(event, inDays(100));
    await office.sql(`update events set starts_at = now() - interval '2 days' where id = $1`, [
      event.id,
    ]);
    const { event: begun } = await office.operations.events.get({ eventId: event.id });
    expect((await move(begun, begun.startsAt)).event.version).toBe(moved.version + 1);
  });

  test('asks for places that are held alone, and not where nothing is taken', async () => {
    const { event, classId } = await aMovedEvent();
    await heldAt(office, classId, 2);
    expect(await refusalOf(move(event, inDays(-1)))).toMatchObject({ data: { tickets: 2 } });
    const free = await aMovedEvent();
    expect((await move(free.event, inDays(-1))).event.version).toBe(2);
  });
});

describe('a sale window after the start', () => {
  const refused = (work: Promise<unknown>) => refusalOf(work);

  test('that has no end is refused, for a new class and for an old one', async () => {
    const { event, classId } = await aMovedEvent();
    const { ticketClasses } = office.operations;
    const late = { name: 'Late', saleFrom: inDays(11) };
    expect(await refused(ticketClasses.create(classInput(event.id, late)))).toEqual({
      code: 'SALE_AFTER_START',
      data: { startsAt: start },
    });
    const {
      id: _id,
      eventId: _eventId,
      ...offer
    } = classInput(event.id, { ...late, saleFrom: start });
    const edit = { ticketClassId: classId, ...offer };
    expect(await refused(ticketClasses.update(edit))).toMatchObject({ code: 'SALE_AFTER_START' });
    const fits = { ...edit, saleFrom: inDays(9) };
    expect((await ticketClasses.update(fits)).ticketClass.saleFrom).toBe(fits.saleFrom);
  });

  test('means what it says where it has an end: then the class is sold after the start', async () => {
    const event = await office.event(
      [{ saleUntil: inDays(11) }, { capacity: 9 }, { saleUntil: start }],
      { startsAt: start, title: 'Late entry' },
    );
    const shift = (days: number) =>
      office.sql(
        `with e as (update events set starts_at = starts_at - make_interval(days => $2) where id = $1)
         update ticket_classes set sale_until = sale_until - make_interval(days => $2) where event_id = $1`,
        [event.id, days],
      );
    const [late = '', plain = '', untilStart = ''] = event.classIds;
    const listed = async () =>
      (await office.operations.events.list({ text: 'late entry' })).events.map(each => each.id);
    await shift(10);
    expect((await heldAt(office, late)).status).toBe('held');
    for (const ended of [plain, untilStart]) {
      expect(await refused(heldAt(office, ended))).toMatchObject({ data: { reason: 'started' } });
    }
    expect(await listed()).toEqual([event.id]);
    await office.sql(
      `update ticket_classes set sale_until = now() + interval '1 hour' where id = $1`,
      [late],
    );
    await office.sql(`update events set starts_at = now() - interval '3 days' where id = $1`, [
      event.id,
    ]);
    expect(await refused(heldAt(office, late))).toMatchObject({ data: { reason: 'started' } });
    expect(await listed()).toEqual([]);
    await office.sql(`update events set starts_at = now() - interval '1 day' where id = $1`, [
      event.id,
    ]);
    expect(await listed()).toEqual([event.id]);
    await office.sql(`update ticket_classes set sale_until = now() where id = $1`, [late]);
    expect(await refused(heldAt(office, late))).toMatchObject({ data: { reason: 'saleEnded' } });
    expect(await listed()).toEqual([]);
  });
});
