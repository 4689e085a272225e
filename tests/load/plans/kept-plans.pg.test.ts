import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import type { TicketClassId } from '../../../core/contract/ids.ts';
import { list as listEvents } from '../../../core/events/list.ts';
import { get as getOrder } from '../../../core/orders/get.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';
import { furnish, type House, putOnSale } from '../../support/fixtures/in-tables.ts';
import { actorOf, type Counter, openCounter } from '../counter.ts';

/** What grows with every sale. */
const growing = ['orders', 'order_lines', 'tickets', 'participants', 'payments', 'journal'];
/** More transactions than one connection has. */
const sales = 170;
/** Rows and entries that one sale and a look at it may read, whatever has been sold before. */
const atMost = 200;

let database: FreshDatabase;
let owner: Client;
let house: House;
let counter: Counter;
let ticketClassId: TicketClassId;

beforeEach(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  // Nobody looks at the tables again while they grow, and what was seen of them is the worst: next to nothing.
  for (const table of growing) {
    await owner.query(`alter table ${table} set (autovacuum_enabled = off)`);
  }
  house = await furnish(owner);
  const ids = await putOnSale(owner, house, {
    classes: 1,
    capacity: 10_000,
    participantData: 'name',
  });
  if (!ids[0]) throw new Error('nothing is on sale');
  [ticketClassId] = [ids[0]];
  await owner.query('analyze');
  counter = openCounter(database.appUrl, house);
});
afterEach(async () => {
  await counter.close();
  await owner.end();
  await database.drop();
});

async function sell(times: number): Promise<void> {
  for (let sale = 0; sale < times; sale += 1) {
    const order = await counter.name(await counter.hold([{ ticketClassId, quantity: 2 }]));
    await counter.pay({ order });
  }
}

/** One after the other, as at the counter of one clerk: all of it on one connection. */
async function sellAndLook(): Promise<void> {
  const { read } = actingAs(counter.database, actorOf(house));
  const order = await counter.name(await counter.hold([{ ticketClassId, quantity: 2 }]));
  await counter.pay({ order });
  await read((tx, act) => getOrder(tx, act, { orderId: order.id }));
  await read((tx, act) => listEvents(tx, act, { limit: 50 }));
  await counter.cancel(order.id);
}

/** What was looked at by now: rows of a table from end to end, entries of its indexes. */
async function lookedAt(): Promise<number> {
  await counter.database.execute(sql`select pg_stat_force_next_flush()`);
  // A connection that has gone counts what it read as it goes.
  await expect.poll(connections).toBe(1);
  const { rows } = await owner.query<{ read: number }>(
    `select (
       (select sum(seq_tup_read) from pg_stat_user_tables where relname = any ($1))
       + (select sum(idx_tup_read) from pg_stat_user_indexes where relname = any ($1))
     )::int as read`,
    [growing],
  );
  return rows[0]?.read ?? 0;
}

async function connections(): Promise<number> {
  const { rows } = await owner.query<{ open: number }>(
    `select count(*)::int as open from pg_stat_activity
     where application_name = 'rowlock' and datname = current_database()`,
  );
  return rows[0]?.open ?? 0;
}

async function costOfOneSale(): Promise<number> {
  const before = await lookedAt();
  for (let time = 0; time < 10; time += 1) await sellAndLook();
  return ((await lookedAt()) - before) / 10;
}

test('a sale reads its own rows, although its counter began on tables that were empty', async () => {
  await sell(sales);
  expect(await costOfOneSale()).toBeLessThan(atMost);
});

test('control: on a connection that is never renewed it reads all rows there are', async () => {
  Object.assign(counter.database.$client.options, { maxUses: Number.POSITIVE_INFINITY });
  await sell(sales);
  expect(await costOfOneSale()).toBeGreaterThan(atMost * 10);
});
