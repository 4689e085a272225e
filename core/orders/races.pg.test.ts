import { Pool } from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type BoxOffice,
  type Operations,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
let counters: TestCounter[];

beforeAll(async () => {
  office = await openBoxOffice();
  const others = await Promise.all([office.openCounter(), office.openCounter()]);
  for (const each of others) await each.signInAs('clerk');
  counters = [office.counter, ...others];
});
afterAll(() => office.close());

const atEvery = <T>(times: number, act: (operations: Operations, at: number) => Promise<T>) =>
  Promise.allSettled(
    Array.from({ length: times }, (_, at) => {
      const counter = counters[at % counters.length];
      if (!counter) throw new Error('no counter');
      return act(counter.operations, at);
    }),
  );

const succeeded = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.filter(each => each.status === 'fulfilled').length;

const codes = (results: readonly PromiseSettledResult<unknown>[]) =>
  new Set(
    results.flatMap(each =>
      each.status === 'rejected' ? [(each.reason as { code: string }).code] : [],
    ),
  );

describe('the last places', () => {
  test('go to as many orders as there are places, from three counters at once', async () => {
    const { classIds } = await office.event([{ capacity: 5 }]);
    const [ticketClassId = ''] = classIds;
    const results = await atEvery(30, operations =>
      operations.orders.hold({ id: v7(), lines: [{ ticketClassId, quantity: 1 }] }),
    );
    expect(succeeded(results)).toBe(5);
    expect(codes(results)).toEqual(new Set(['SOLD_OUT']));
    const [sum] = await office.sql(
      `select s.held, (select sum(quantity)::int from order_lines where ticket_class_id = $1 and state = 'held') as lines
       from ticket_stock s where ticket_class_id = $1`,
      [ticketClassId],
    );
    expect(sum).toEqual({ held: 5, lines: 5 });
  });

  test('control: looking first and writing then, without the trigger, sells a place twice', async () => {
    const pool = new Pool({ connectionString: office.database.ownerUrl, max: 2 });
    await pool.query('create table naive (capacity int, taken int)');
    await pool.query('insert into naive values (1, 0)');
    const [one, two] = [await pool.connect(), await pool.connect()];
    const free = async (client: typeof one) => {
      const { rows } = await client.query<{ free: number }>(
        'select capacity - taken as free from naive',
      );
      return rows[0]?.free;
    };
    await one.query('begin');
    await two.query('begin');
    expect([await free(one), await free(two)]).toEqual([1, 1]);
    for (const client of [one, two]) {
      await client.query('update naive set taken = taken + 1');
      await client.query('commit');
    }
    expect(await free(one)).toBe(-1);
    one.release();
    two.release();
    await pool.end();
  });
});

describe('two classes wanted in opposite order', () => {
  test('never stand in each other’s way', async () => {
    const { classIds } = await office.event([{ capacity: 200 }, { capacity: 200 }]);
    const [first = '', second = ''] = classIds;
    const both = [
      { ticketClassId: first, quantity: 1 },
      { ticketClassId: second, quantity: 1 },
    ];
    const results = await atEvery(60, (operations, at) =>
      operations.orders.hold({ id: v7(), lines: at % 2 ? both : [...both].reverse() }),
    );
    expect(codes(results)).toEqual(new Set());
    const [stats] = await office.sql(
      `select deadlocks::int from pg_stat_database where datname = current_database()`,
    );
    expect(stats).toEqual({ deadlocks: 0 });
  });

  test('control: counters locked in the order of asking deadlock', async () => {
    const { classIds } = await office.event([{ capacity: 9 }, { capacity: 9 }]);
    const pool = new Pool({ connectionString: office.database.ownerUrl, max: 2 });
    const [one, two] = [await pool.connect(), await pool.connect()];
    const take = (client: typeof one, ticketClassId: string | undefined) =>
      client.query('update ticket_stock set held = held + 1 where ticket_class_id = $1', [
        ticketClassId,
      ]);
    await one.query('begin');
    await two.query('begin');
    await take(one, classIds[0]);
    await take(two, classIds[1]);
    const results = await Promise.allSettled([take(one, classIds[1]), take(two, classIds[0])]);
    expect(codes(results)).toEqual(new Set(['40P01']));
    await Promise.all([one.query('rollback'), two.query('rollback')]);
    one.release();
    two.release();
    await pool.end();
  });
});

test('paying and cancelling the same hold at once: one of them wins, money and places agree', async () => {
  const { classIds } = await office.event([{ capacity: 20, priceMinor: 1_000 }]);
  const [ticketClassId = ''] = classIds;
  for (let round = 0; round < 8; round += 1) {
    const { order } = await office.operations.orders.hold({
      id: v7(),
      lines: [{ ticketClassId, quantity: 2 }],
    });
    await atEvery(2, (operations, at) =>
      at === 0
        ? operations.orders.pay({
            id: v7(),
            orderId: order.id,
            expectedTotalMinor: 2_000,
            payments: [{ method: 'cash', amountMinor: 2_000 }],
          })
        : operations.orders.cancel({ orderId: order.id, reason: 'at the same moment' }),
    );
    const { order: after } = await office.operations.orders.get({ orderId: order.id });
    const balance = after.payments.reduce((total, each) => total + each.amountMinor, 0);
    expect([after.status, balance]).toEqual(['cancelled', 0]);
  }
  expect(
    await office.sql('select held, sold from ticket_stock where ticket_class_id = $1', [
      ticketClassId,
    ]),
  ).toEqual([{ held: 0, sold: 0 }]);
});

test('capacity lowered while selling never falls below what is taken', async () => {
  const { classIds } = await office.event([{ capacity: 40 }]);
  const [ticketClassId = ''] = classIds;
  const lower = (capacity: number) =>
    office.operations.ticketClasses.update({
      ticketClassId,
      name: 'Class 1',
      priceMinor: 5_000,
      vatRateBp: 800,
      participantData: 'none',
      capacity,
    });
  const [sales] = await Promise.all([
    atEvery(30, operations =>
      operations.orders.hold({ id: v7(), lines: [{ ticketClassId, quantity: 1 }] }),
    ),
    Promise.allSettled([lower(25), lower(12), lower(5)]),
  ]);
  const [stock] = await office.sql(
    'select capacity, held from ticket_stock where ticket_class_id = $1',
    [ticketClassId],
  );
  expect(stock?.['held']).toBe(succeeded(sales));
  expect(Number(stock?.['held'])).toBeLessThanOrEqual(Number(stock?.['capacity']));
  expect(await refusalOf(lower(1))).toMatchObject({
    code: 'CAPACITY_TAKEN',
    data: { taken: stock?.['held'] },
  });
});
