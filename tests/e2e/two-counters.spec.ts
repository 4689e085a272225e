import { Client } from 'pg';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type BuiltInServer, startBuiltInServer } from '../../electron/postgres/server.ts';
import type { Session } from '../support/calls.ts';
import { admin } from '../support/fixtures/cast.ts';
import { anEvent, classInput, stockOf } from '../support/fixtures/events.ts';
import { inCash } from '../support/fixtures/orders.ts';
import { letLapse, sqlAt } from '../support/fixtures/owner.ts';
import { firstAdmin } from '../support/fixtures/people.ts';
import { aDataFolder, type Headless, startHeadless, stopEverything } from '../support/headless.ts';

/** Two counters of one organisation: each its own program and data folder, one shared server. */
interface Counter extends Session {
  readonly host: Headless;
}

let server: BuiltInServer;
let counters: readonly [Counter, Counter];

beforeAll(async () => {
  server = await startBuiltInServer({ dataDir: await aDataFolder() });
  // Both at once, on an empty database: whoever comes second waits for the first one's migrations.
  const [one, other] = await Promise.all([
    startHeadless({ databaseUrl: server.ownerUrl }),
    startHeadless({ databaseUrl: server.ownerUrl }),
  ]);
  counters = [
    { host: one, ...(await firstAdmin(one)) },
    { host: other, ...(await other.signIn(admin)) },
  ];
});

afterAll(async () => {
  try {
    await Promise.all(counters.map(each => each.host.stop()));
  } finally {
    await server.stop();
  }
  await stopEverything();
});

const holdAt = ({ host, token }: Counter, ...lines: [classId: string, quantity: number][]) =>
  host.call(
    'orders.hold',
    { id: v7(), lines: lines.map(([ticketClassId, quantity]) => ({ ticketClassId, quantity })) },
    token,
  );

/** Whatever was done: the counter of every class is what its order lines add up to. */
afterEach(async () => {
  const classes = await sqlAt(server.ownerUrl)(`select s.capacity, s.held, s.sold,
       coalesce(sum(l.quantity) filter (where l.state = 'held'), 0)::int as lines_held,
       coalesce(sum(l.quantity) filter (where l.state = 'sold'), 0)::int as lines_sold
     from ticket_stock s left join order_lines l using (ticket_class_id)
     group by s.ticket_class_id`);
  expect(classes).not.toEqual([]);
  for (const { capacity, held, sold, lines_held, lines_sold } of classes) {
    expect.soft([held, sold]).toEqual([lines_held, lines_sold]);
    expect.soft(Number(held) + Number(sold)).toBeLessThanOrEqual(Number(capacity));
  }
});

test('two counters that want the last place at once: one gets it, the other hears that none is left', async () => {
  const [first] = counters;
  const { id: eventId } = await anEvent(first, [{}]);
  const winners = [0, 0];
  for (let round = 0; round < 40; round += 1) {
    const last = classInput(eventId, { capacity: 1 });
    await first.host.ask('ticketClasses.create', last, first.token);
    const sequence = round % 2 === 0 ? [0, 1] : [1, 0];
    const answers = await Promise.all(
      sequence.map(async at => ({ at, ...(await holdAt(counters[at] ?? first, [last.id, 1])) })),
    );
    const [won, lost] = answers.sort((one, two) => one.status - two.status);
    expect(won).toMatchObject({ status: 200, json: { order: { status: 'held' } } });
    expect(lost).toMatchObject({
      status: 409,
      json: { code: 'SOLD_OUT', data: { left: [{ ticketClassId: last.id, remaining: 0 }] } },
    });
    winners[won?.at ?? 0] = (winners[won?.at ?? 0] ?? 0) + 1;
  }
  // A race that one side always wins would be no race.
  expect(Math.min(...winners)).toBeGreaterThan(0);
});

test('a crowd at both counters sells every place and not one more', async () => {
  const [first] = counters;
  const { id: eventId, classIds } = await anEvent(first, [{ capacity: 25 }]);
  const [classId = ''] = classIds;
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, at) => holdAt(counters[at % 2 === 0 ? 0 : 1], [classId, 1])),
  );
  const statuses = answers.map(each => each.status);
  expect(statuses.filter(each => each === 200)).toHaveLength(25);
  expect(statuses.filter(each => each === 409)).toHaveLength(15);
  for (const counter of counters) {
    const stock = await stockOf(counter, eventId, classId);
    expect(stock).toEqual({ capacity: 25, held: 25, sold: 0, remaining: 0, soldOut: true });
  }
});

test('the same two classes wanted in opposite order never wait for each other', async () => {
  const [first] = counters;
  const { classIds } = await anEvent(first, [{ capacity: 500 }, { capacity: 500 }]);
  const [stalls = '', balcony = ''] = classIds;
  for (let round = 0; round < 8; round += 1) {
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => holdAt(counters[0], [stalls, 1], [balcony, 1])),
      ...Array.from({ length: 4 }, () => holdAt(counters[1], [balcony, 1], [stalls, 1])),
    ]);
    // The victim of a deadlock would hear BUSY.
    expect(answers.map(each => each.status)).toEqual(Array(8).fill(200));
  }
});

test('what one counter holds the other finds, sells and cancels', async () => {
  const [one, other] = counters;
  const { id: eventId, classIds } = await anEvent(one, [{ capacity: 2 }]);
  const [classId = ''] = classIds;
  const lines = [{ ticketClassId: classId, quantity: 2 }];
  const { order } = await one.host.ask('orders.hold', { id: v7(), lines }, one.token);

  const { orders } = await other.host.ask('orders.list', { text: order.code }, other.token);
  expect(orders.map(each => each.id)).toEqual([order.id]);
  // Offered again after a crash is only what this very counter held.
  const offered = await other.host.ask('orders.openHolds', {}, other.token);
  expect(offered.orders.map(each => each.id)).not.toContain(order.id);

  await other.host.ask('orders.pay', inCash(order), other.token);
  const { order: seen } = await one.host.ask('orders.get', { orderId: order.id }, one.token);
  expect(seen).toMatchObject({ status: 'paid', code: order.code });
  await one.host.ask('orders.cancel', { orderId: order.id, reason: 'rain' }, one.token);
  const stock = await stockOf(other, eventId, classId);
  expect(stock).toMatchObject({ held: 0, sold: 0, remaining: 2 });
});

test('a lapsed place that another program is just tidying up is busy, not a defect, and free a moment later', async () => {
  const [first] = counters;
  const { id: eventId, classIds } = await anEvent(first, [{ capacity: 1 }]);
  const [classId = ''] = classIds;
  const lines = [{ ticketClassId: classId, quantity: 1 }];
  const { order } = await first.host.ask('orders.hold', { id: v7(), lines }, first.token);
  await letLapse(sqlAt(server.ownerUrl), order.id);
  const tidying = new Client({ connectionString: server.ownerUrl });
  await tidying.connect();
  try {
    await tidying.query('begin');
    await tidying.query('select from orders where id = $1 for update', [order.id]);
    const wanted = { id: v7(), lines };
    expect(await first.host.no('orders.hold', wanted, first.token)).toMatchObject({
      status: 503,
      code: 'BUSY',
    });
    await tidying.query('commit');
    const { order: got } = await first.host.ask('orders.hold', wanted, first.token);
    expect(got.status).toBe('held');
  } finally {
    await tidying.end();
  }
  const stock = await stockOf(first, eventId, classId);
  expect(stock).toMatchObject({ held: 1, remaining: 0 });
});
