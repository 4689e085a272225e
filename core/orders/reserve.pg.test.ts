import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { clerk } from '../../tests/support/fixtures/cast.ts';
import { inDays, stockOf } from '../../tests/support/fixtures/events.ts';
import { heldAt, inCash } from '../../tests/support/fixtures/orders.ts';
import { letJobsRest, letLapse } from '../../tests/support/fixtures/owner.ts';
import { anOperator } from '../../tests/support/fixtures/people.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
const start = inDays(10);
/** An event of five places. */
let event: { id: string; classId: string };
beforeAll(async () => {
  office = await openBoxOffice();
  await letJobsRest(office.sql);
});
afterAll(() => office.close());
beforeEach(async () => {
  event = await office.event([{ capacity: 5 }], { startsAt: start });
});

const orders = () => office.operations.orders;
const anna = { name: 'Anna Nowak', phone: '+48 600 700 800' };

async function aNamedHold(quantity = 2) {
  const { id: orderId } = await heldAt(office, event.classId, quantity);
  await orders().saveBuyer({ id: v7(), orderId, buyer: anna });
  return orderId;
}
type Deadline = { until: string } | { minutesBeforeStart: number };
const reserve = async (orderId: string, deadline: Deadline, id = v7()) =>
  (await orders().reserve({ id, orderId, ...deadline })).order;
const aReservation = async (deadline: Deadline = { minutesBeforeStart: 30 }) => {
  const orderId = await aNamedHold();
  return reserve(orderId, deadline);
};
const before = (moment: string, minutes: number) =>
  new Date(Date.parse(moment) - minutes * 60_000).toISOString();
const move = async (startsAt: string) => {
  const { event: stored } = await office.operations.events.get({ eventId: event.id });
  const { version, title, timeZone, place } = stored;
  const edit = { eventId: event.id, version, title, timeZone, place, startsAt };
  await office.operations.events.update({ ...edit, startConfirmed: true });
};
const heldUntil = async (orderId: string) => (await orders().get({ orderId })).order.heldUntil;
const stock = () => stockOf(office, event.id, event.classId);
const wrong = async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  return violations({ query: query as never });
};

describe('a hold that becomes a reservation', () => {
  test('waits until a moment, or minutes before the start, and keeps its places', async () => {
    const orderId = await aNamedHold();
    const until = inDays(3);
    expect(await reserve(orderId, { until })).toMatchObject({
      ...{ status: 'held', purpose: 'reservation', heldUntil: until, minutesBeforeStart: null },
    });
    expect(await reserve(orderId, { minutesBeforeStart: 45 })).toMatchObject({
      heldUntil: before(start, 45),
      minutesBeforeStart: 45,
    });
    const rest = await refusalOf(heldAt(office, event.classId, 4));
    expect(rest).toMatchObject({ code: 'SOLD_OUT', data: { left: [{ remaining: 3 }] } });
    expect(await stock()).toMatchObject({ held: 2, remaining: 3 });
    expect(await wrong()).toEqual([]);
  });

  test('is answered the same when the command comes twice', async () => {
    const orderId = await aNamedHold();
    const id = v7();
    const { asOf: _, ...first } = await reserve(orderId, { minutesBeforeStart: 30 }, id);
    expect(await reserve(orderId, { minutesBeforeStart: 30 }, id)).toMatchObject(first);
    const other = reserve(orderId, { minutesBeforeStart: 60 }, id);
    expect((await refusalOf(other)).code).toBe('ID_REUSED');
    const { timeline } = await orders().get({ orderId });
    expect(timeline.filter(each => each.operation === 'orders.reserve')).toHaveLength(1);
  });

  test('needs the name and the phone of its buyer, and says which is missing', async () => {
    const { id: orderId } = await heldAt(office, event.classId);
    const missing = async () => {
      const { code, data } = await refusalOf(reserve(orderId, { minutesBeforeStart: 30 }));
      expect(code).toBe('BUYER_MISSING');
      return (data as { missing: string[] }).missing;
    };
    expect(await missing()).toEqual(['name', 'phone']);
    await orders().saveBuyer({ id: v7(), orderId, buyer: { name: anna.name } });
    expect(await missing()).toEqual(['phone']);
    await orders().saveBuyer({ id: v7(), orderId, buyer: { name: null, phone: anna.phone } });
    expect(await missing()).toEqual(['name']);
  });

  test('waits neither for what has passed nor beyond the start', async () => {
    const orderId = await aNamedHold();
    const why = async (deadline: Deadline) => {
      const { code, data } = await refusalOf(reserve(orderId, deadline));
      return [code, data];
    };
    const past = ['DEADLINE_WRONG', { why: 'past', startsAt: start }];
    expect(await why({ until: inDays(-1) })).toEqual(past);
    expect(await why({ minutesBeforeStart: 11 * 24 * 60 })).toEqual(past);
    expect(await why({ until: inDays(11) })).toEqual([
      'DEADLINE_WRONG',
      { why: 'afterStart', startsAt: start },
    ]);
    expect((await reserve(orderId, { until: start })).heldUntil).toBe(start);
  });

  test('must be held, and takes a permission of its own', async () => {
    const orderId = await aNamedHold();
    await letLapse(office.sql, orderId);
    const late = reserve(orderId, { minutesBeforeStart: 30 });
    expect((await refusalOf(late)).code).toBe('HOLD_EXPIRED');
    const paid = await aNamedHold();
    await orders().pay(inCash({ id: paid, totalMinor: 10_000 }));
    expect((await refusalOf(reserve(paid, { minutesBeforeStart: 30 }))).code).toBe('NOT_HELD');

    const roleId = v7();
    const permissions = ['sell' as const, 'findOrders' as const];
    await office.operations.access.saveRole({ roleId, name: 'Seller', permissions });
    const counter = await office.openCounter();
    const { operations } = await counter.signIn(await anOperator(office, { role: roleId }));
    const asked = { id: v7(), orderId: await aNamedHold(), minutesBeforeStart: 30 };
    expect(await refusalOf(operations.orders.reserve(asked))).toEqual({
      code: 'NOT_PERMITTED',
      data: { permission: 'reserve' },
    });
    await counter.signIn(clerk);
    expect((await counter.operations.orders.reserve(asked)).order.purpose).toBe('reservation');
  });
});

describe('a reservation', () => {
  test('is found by name and phone, and by its purpose; no clerk is offered it as left open', async () => {
    const { id } = await aReservation();
    const sale = await heldAt(office, event.classId);
    const found = async (asked: Parameters<ReturnType<typeof orders>['list']>[0]) =>
      (await orders().list({ eventId: event.id, ...asked })).orders.map(each => each.id);
    expect(await found({ text: 'anna nowak' })).toEqual([id]);
    expect(await found({ text: '600700800' })).toEqual([id]);
    expect(await found({ purpose: 'reservation' })).toEqual([id]);
    expect(await found({ purpose: 'sale' })).toEqual([sale.id]);
    expect(await found({ purpose: 'reservation', status: 'expired' })).toEqual([]);
    const [row] = (await orders().list({ purpose: 'reservation', eventId: event.id })).orders;
    expect(row).toMatchObject({ purpose: 'reservation', heldUntil: before(start, 30) });
    const open = (await orders().openHolds()).orders.map(each => each.id);
    expect([open.includes(id), open.includes(sale.id)]).toEqual([false, true]);
  });

  test('that is picked up is a hold like any other, of fifteen minutes at least', async () => {
    const { id: orderId } = await aReservation();
    await office.operations.maintenance.changeSettings({ holdMinutes: 5 });
    const { order } = await orders().takeOver({ orderId });
    await office.operations.maintenance.changeSettings({ holdMinutes: 15 });
    expect(order).toMatchObject({ status: 'held', purpose: 'sale', minutesBeforeStart: null });
    expect(order.heldUntil).toBe(before(order.asOf, -15));
    const [line] = await office.sql('select held_until from order_lines where order_id = $1', [
      orderId,
    ]);
    expect((line?.['held_until'] as Date).toISOString()).toBe(order.heldUntil);
    expect((await orders().openHolds()).orders.map(each => each.id)).toContain(orderId);
    const { order: paid } = await orders().pay(inCash(order));
    expect([paid.status, paid.purpose]).toEqual(['paid', 'sale']);
    expect(await wrong()).toEqual([]);
  });

  test('may be paid as it waits, and is a sale then', async () => {
    const order = await aReservation();
    const { order: paid } = await orders().pay(inCash(order));
    expect(paid).toMatchObject({ status: 'paid', purpose: 'sale', minutesBeforeStart: null });
  });

  test('that is cancelled, or whose deadline passes, gives its places back', async () => {
    const { id: orderId } = await aReservation();
    await orders().cancel({ id: v7(), orderId, reason: 'not coming', expectedStatus: 'held' });
    expect(await stock()).toMatchObject({ held: 0, remaining: 5 });
    const late = await aReservation();
    await letLapse(office.sql, late.id);
    expect((await orders().get({ orderId: late.id })).order.status).toBe('expired');
    await heldAt(office, event.classId, 5);
    const [row] = (await orders().list({ purpose: 'reservation', status: 'expired' })).orders;
    expect(row).toMatchObject({ id: late.id, heldUntil: null });
    expect(await wrong()).toEqual([]);
  });
});

describe('an event that is moved', () => {
  test('takes the deadline along that is told by its start, and each order says so', async () => {
    const along = await aReservation({ minutesBeforeStart: 30 });
    const promised = await aReservation({ until: inDays(2) });
    const later = inDays(20);
    await move(later);
    expect(await heldUntil(along.id)).toBe(before(later, 30));
    expect(await heldUntil(promised.id)).toBe(promised.heldUntil);
    const moved = await office.sql(
      `select before, after from journal where object_id = $1 and operation = 'orders.reserve'
       order by seq desc limit 1`,
      [along.id],
    );
    expect(moved).toEqual([
      { before: { heldUntil: along.heldUntil }, after: { heldUntil: before(later, 30) } },
    ]);
    expect(await stock()).toMatchObject({ held: 4 });
  });

  test('to a start that is near lets its places go when their time has come', async () => {
    const { id } = await aReservation({ minutesBeforeStart: 90 });
    await move(new Date(Date.now() + 60 * 60_000).toISOString());
    expect((await orders().get({ orderId: id })).order.status).toBe('expired');
    await heldAt(office, event.classId, 5);
    expect(await wrong()).toEqual([]);
  });

  test('moves what is told by the first of two events by that one alone', async () => {
    const first = await office.event([{}], { startsAt: inDays(5) });
    const held = await orders().hold({
      id: v7(),
      lines: [event.classId, first.classId].map(ticketClassId => ({ ticketClassId, quantity: 1 })),
    });
    const { id: orderId } = held.order;
    await orders().saveBuyer({ id: v7(), orderId, buyer: anna });
    const { heldUntil: until } = await reserve(orderId, { minutesBeforeStart: 30 });
    await move(inDays(20));
    expect(await heldUntil(orderId)).toBe(until);
    await move(inDays(4));
    const [own] = await office.sql('select starts_at from events where id = $1', [event.id]);
    expect(await heldUntil(orderId)).toBe(before((own?.['starts_at'] as Date).toISOString(), 30));
  });
});
