import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../support/calls.ts';
import { anEvent, classInput, eventInput, inDays, stockOf } from '../support/fixtures/events.ts';
import { heldAt, inCash } from '../support/fixtures/orders.ts';
import { letLapse, type Sql, sqlIn } from '../support/fixtures/owner.ts';
import { firstAdmin } from '../support/fixtures/people.ts';
import { type Headless, startHeadless, stopEverything } from '../support/headless.ts';

let host: Headless;
let seller: Session;
let token: string;
let sql: Sql;
beforeAll(async () => {
  host = await startHeadless();
  seller = await firstAdmin(host);
  ({ token } = seller);
  sql = sqlIn(host.dataDir);
});
afterAll(stopEverything);

const invalid = { status: 400, code: 'BAD_REQUEST' };

/** A hold of one ticket of a class that asks for a national id. */
async function oneNamed() {
  const { classIds } = await anEvent(seller, [{ participantData: 'nationalId' }]);
  const order = await heldAt(seller, classIds[0] ?? '', 1);
  const save = (participant: object) =>
    host.no(
      'orders.saveParticipants',
      { orderId: order.id, participants: [{ ticketId: order.tickets[0]?.id, ...participant }] },
      token,
    );
  return { order, save };
}

test.each([
  ['zero', 0],
  ['a negative number', -1],
  ['more than any order may have', 501],
  ['not whole', 1.5],
  ['a word', 'two'],
  ['nothing', null],
])(
  'a quantity that is %s is refused beside its field, and nothing is held',
  async (_, quantity) => {
    const { id: eventId, classIds } = await anEvent(seller, [{}]);
    const lines = [{ ticketClassId: classIds[0], quantity }];
    const no = await host.no('orders.hold', { id: v7(), lines }, token);
    expect(no).toMatchObject(invalid);
    expect(Object.keys(no.fields)).toEqual(['lines.0.quantity']);
    expect(await stockOf(seller, eventId, classIds[0] ?? '')).toMatchObject({ held: 0 });
  },
);

test('more than the limit of a class, or more than there is, holds nothing of any class', async () => {
  const { id: eventId, classIds } = await anEvent(seller, [
    { limitPerOrder: 4 },
    { capacity: 3 },
    { capacity: 50 },
  ]);
  const [limited = '', few = '', many = ''] = classIds;
  const hold = (...lines: [string, number][]) =>
    host.no(
      'orders.hold',
      {
        id: v7(),
        lines: lines.map(([ticketClassId, quantity]) => ({ ticketClassId, quantity })),
      },
      token,
    );
  expect(await hold([many, 2], [limited, 5])).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    data: { ticketClassId: limited, limit: 4 },
  });
  expect(await hold([many, 2], [few, 4])).toMatchObject({
    code: 'SOLD_OUT',
    data: { left: [{ ticketClassId: few, remaining: 3 }] },
  });
  expect(await stockOf(seller, eventId, many)).toMatchObject({ held: 0, remaining: 50 });
});

test('unknown events, classes and orders are NOT_FOUND, and what is no id is invalid', async () => {
  const lines = [{ ticketClassId: v7(), quantity: 1 }];
  for (const no of [
    await host.no('orders.hold', { id: v7(), lines }, token),
    await host.no('events.get', { eventId: v7() }, token),
    await host.no('events.publish', { eventId: v7() }, token),
    await host.no('ticketClasses.create', classInput(v7()), token),
    await host.no('orders.get', { orderId: v7() }, token),
    await host.no('orders.cancel', { orderId: v7(), reason: 'none' }, token),
    await host.no('tickets.pdf', { orderId: v7(), language: 'en' }, token),
  ]) {
    expect.soft(no).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  }
  const no = await host.no('events.get', { eventId: 'jazz' }, token);
  expect(no).toMatchObject({ ...invalid, fields: { eventId: expect.any(String) as unknown } });
});

test('an event that is a draft, cancelled or started sells nothing', async () => {
  const { id: eventId, classIds } = await anEvent(seller, [{}]);
  const lines = [{ ticketClassId: classIds[0], quantity: 1 }];
  const reason = async () => {
    const no = await host.no('orders.hold', { id: v7(), lines }, token);
    expect(no.code).toBe('NOT_ON_SALE');
    return no.data['reason'];
  };
  await host.ask('events.unpublish', { eventId }, token);
  expect(await reason()).toBe('draft');
  await sql(`update events set status = 'cancelled' where id = $1`, [eventId]);
  expect(await reason()).toBe('cancelled');
  await sql(
    `update events set status = 'published', starts_at = now() - interval '1 minute' where id = $1`,
    [eventId],
  );
  expect(await reason()).toBe('started');
});

test('a class sells only within its sale window', async () => {
  const { classIds } = await anEvent(seller, [{ saleFrom: inDays(2) }, { saleUntil: inDays(-1) }]);
  const reasons = await Promise.all(
    classIds.map(async ticketClassId => {
      const lines = [{ ticketClassId, quantity: 1 }];
      return (await host.no('orders.hold', { id: v7(), lines }, token)).data['reason'];
    }),
  );
  expect(reasons).toEqual(['tooEarly', 'saleEnded']);
});

test('a hold that ran out while paying is sold while its places are free, and refused once they are not', async () => {
  const { id: eventId, classIds } = await anEvent(seller, [{ capacity: 2 }]);
  const [classId = ''] = classIds;
  const lucky = await heldAt(seller, classId, 1);
  const unlucky = await heldAt(seller, classId, 1);
  await letLapse(sql, lucky.id);
  await letLapse(sql, unlucky.id);
  expect(await stockOf(seller, eventId, classId)).toMatchObject({ held: 0, remaining: 2 });

  const { order } = await host.ask('orders.pay', inCash(lucky), token);
  expect(order.status).toBe('paid');
  await heldAt(seller, classId, 1);
  expect(await host.no('orders.pay', inCash(unlucky), token)).toMatchObject({
    status: 409,
    code: 'HOLD_EXPIRED',
  });
  expect(await stockOf(seller, eventId, classId)).toMatchObject({ held: 1, sold: 1 });
});

test('a total that moved and payments that do not add up leave the order held', async () => {
  const { classIds } = await anEvent(seller, [{ priceMinor: 5_000 }]);
  const order = await heldAt(seller, classIds[0] ?? '', 2);
  const right = inCash(order);
  const pay = (change: object) => host.no('orders.pay', { ...right, ...change }, token);
  const cash = (amountMinor: number, tenderedMinor?: number) => ({
    payments: [{ method: 'cash', amountMinor, tenderedMinor }],
  });
  expect(await pay({ expectedTotalMinor: 9_999 })).toMatchObject({
    code: 'TOTAL_CHANGED',
    data: { totalMinor: 10_000 },
  });
  for (const amount of [9_999, 10_001]) {
    expect.soft(await pay(cash(amount))).toMatchObject({
      code: 'PAYMENTS_DIFFER',
      data: { totalMinor: 10_000, paidMinor: amount },
    });
  }
  expect(await pay({ payments: [] })).toMatchObject({ code: 'PAYMENTS_DIFFER' });
  const fieldsOf = async (change: object) => (await pay(change)).fields;
  expect(await fieldsOf(cash(10_000, 9_999))).toEqual({
    'payments.0.tenderedMinor': 'tenderedTooLittle',
  });
  expect(
    await fieldsOf({ payments: [{ method: 'card', amountMinor: 10_000, tenderedMinor: 10_000 }] }),
  ).toEqual({ 'payments.0.tenderedMinor': 'tenderedOnlyCash' });
  expect(await fieldsOf(cash(0))).toEqual({ 'payments.0.amountMinor': 'nothingPaid' });
  expect(Object.keys(await fieldsOf(cash(-10_000)))).toEqual(['payments.0.amountMinor']);
  expect(Object.keys(await fieldsOf(cash(10_000.5)))).toEqual(['payments.0.amountMinor']);

  expect((await host.ask('orders.get', { orderId: order.id }, token)).order).toMatchObject({
    status: 'held',
    payments: [],
  });
  await host.ask('orders.pay', right, token);
});

test.each([
  ['too few digits', '4405140135', 'peselDigits'],
  ['a letter', '4405140135X', 'peselDigits'],
  ['a wrong control digit', '44051401358', 'peselControlDigit'],
  ['a day that never was', '99023012343', 'peselDate'],
  ['nothing but zeros', '00000000000', 'peselZeros'],
])('a PESEL with %s is refused beside its field', async (_, value, fault) => {
  const { save } = await oneNamed();
  const no = await save({
    firstName: 'Ola',
    lastName: 'Kot',
    nationalId: { kind: 'pesel', value },
  });
  expect(no).toMatchObject(invalid);
  expect(no.fields).toEqual({ 'participants.0.nationalId.value': fault });
});

test.each([
  ['of 300 characters', 'ł'.repeat(300)],
  ['with an emoji', 'Ola 🎷'],
  ['of spaces alone', '   '],
  ['that turns the writing direction', 'Ola\u202Egpj.exe'],
])('a name %s is refused beside its field', async (_, firstName) => {
  const { save } = await oneNamed();
  expect(Object.keys((await save({ firstName })).fields)).toEqual(['participants.0.firstName']);
});

test.each([
  ['Persian, with its joiner', 'مه\u200Cلقا'],
  ['Polish, with a hyphen and an apostrophe', 'Żak-d’Aubigné'],
  ['a hundred characters long', 'ż'.repeat(100)],
])('a name that is %s is kept as it was typed', async (_, lastName) => {
  const { order } = await oneNamed();
  const participants = [{ ticketId: order.tickets[0]?.id, lastName }];
  const input = { orderId: order.id, participants };
  const { order: saved } = await host.ask('orders.saveParticipants', input, token);
  expect(saved.tickets[0]?.participant?.lastName).toBe(lastName);
});

test('titles that make the same slug, in any script, get a number', async () => {
  const slugs: string[] = [];
  for (const title of ['Noc: jazz!', 'noc jazz', 'Noc -- JAZZ', '🎷🎷', '🎷']) {
    const { event } = await host.ask('events.create', eventInput({ title }), token);
    slugs.push(event.slug);
  }
  expect(slugs).toEqual(['noc-jazz', 'noc-jazz-2', 'noc-jazz-3', 'event', 'event-2']);
});

test('an event that makes no sense is refused beside every field at once', async () => {
  const nonsense = {
    title: '  ',
    startsAt: '2027-02-30T20:00:00+01:00',
    timeZone: 'Europe/Atlantis',
    place: 'x'.repeat(201),
    currency: 'złoty',
  };
  const no = await host.no('events.create', eventInput(nonsense), token);
  expect(no).toMatchObject(invalid);
  expect(Object.keys(no.fields).sort()).toEqual(Object.keys(nonsense).sort());
});

test('a capacity below what is taken is refused with what is taken', async () => {
  const offer = { name: 'Stalls', capacity: 5 };
  const { id: eventId, classIds } = await anEvent(seller, [offer]);
  const [ticketClassId = ''] = classIds;
  await heldAt(seller, ticketClassId, 3);
  const { id: _, eventId: __, ...rest } = classInput(eventId, offer);
  const change = (capacity: number) => ({ ...rest, ticketClassId, capacity });
  expect(await host.no('ticketClasses.update', change(2), token)).toMatchObject({
    code: 'CAPACITY_TAKEN',
    data: { taken: 3 },
  });
  const { ticketClass } = await host.ask('ticketClasses.update', change(3), token);
  expect(ticketClass).toMatchObject({ capacity: 3, remaining: 0, soldOut: true });
});

test('nothing may be published without ticket classes, nor once it has begun', async () => {
  const empty = eventInput();
  await host.ask('events.create', empty, token);
  expect(await host.no('events.publish', { eventId: empty.id }, token)).toMatchObject({
    code: 'EVENT_INCOMPLETE',
    data: { missing: 'ticketClasses' },
  });
  const past = eventInput({ startsAt: inDays(-1) });
  await host.ask('events.create', past, token);
  await host.ask('ticketClasses.create', classInput(past.id), token);
  expect(await host.no('events.publish', { eventId: past.id }, token)).toMatchObject({
    code: 'EVENT_INCOMPLETE',
    data: { missing: 'future' },
  });
});
