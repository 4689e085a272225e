import { Client } from 'pg';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OrderId, ShiftId, type TicketClassId } from '../../core/contract/ids.ts';
import { Minor } from '../../core/contract/money.ts';
import { type Counter, openCounter } from '../load/counter.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { furnish, putOnSale } from '../support/fixtures/in-tables.ts';
import { audit, ghosts, letAllLapse } from './audit.ts';
import { openLedger, type Sale } from './ledger.ts';

let database: FreshDatabase;
let owner: Client;
let counter: Counter;
let ticketClassId: TicketClassId;
/** What the clients were told: one order paid, one held. */
let paid: Sale;
let held: Sale;

beforeEach(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const house = await furnish(owner);
  const ids = await putOnSale(owner, house, { classes: 1, capacity: 100 });
  if (!ids[0]) throw new Error('nothing is on sale');
  [ticketClassId] = [ids[0]];
  counter = openCounter(database.appUrl, house);
  const ledger = openLedger();
  [paid, held] = [ledger.begin(2), ledger.begin(2)];
  await counter.pay({ order: await sold(paid) });
  await sold(held);
  paid.told = 'paid';
  held.told = 'held';
});
afterEach(async () => {
  await counter.close();
  await owner.end();
  await database.drop();
});

const sold = ({ orderId, quantity }: Sale) =>
  counter.hold([{ ticketClassId, quantity }], OrderId.parse(orderId));

/** Makes the books say something else, past everything that protects them. */
async function doctor(...statements: string[]): Promise<void> {
  await owner.query('set session_replication_role = replica');
  await owner.query('alter table payments disable trigger payments_are_written_once');
  for (const each of statements) await owner.query(each);
  await owner.query('alter table payments enable always trigger payments_are_written_once');
  await owner.query('set session_replication_role = default');
}

const found = async () => (await audit(owner, [paid, held])).join('\n');

test('books that hold what was told have nothing wrong', async () => {
  expect(await found()).toBe('');
});

test('a sale that was told as paid and is gone is found', async () => {
  const ofOrder = `where order_id = '${paid.orderId}'`;
  await doctor(
    `delete from tickets ${ofOrder}`,
    `delete from payments ${ofOrder}`,
    `delete from order_lines ${ofOrder}`,
    `delete from orders where id = '${paid.orderId}'`,
    'update ticket_stock set sold = 0',
  );
  expect(await found()).toBe(`order ${paid.orderId} was told paid, and is not in the books`);
});

test('a sale that was told as paid and is only held is found', async () => {
  paid = { ...held, told: 'paid' };
  expect(await found()).toMatch('was told paid, and is held');
});

test('a sale that nobody was told of is found', async () => {
  const orderId = v7();
  await counter.hold([{ ticketClassId, quantity: 1 }], OrderId.parse(orderId));
  expect(await found()).toBe(`nobody asked for order ${orderId}`);
});

test('a client that was never answered is found', async () => {
  held.told = 'nothing';
  expect(await found()).toMatch('was never answered');
});

test('half a payment, a ticket too few and a counter that is off are found', async () => {
  await doctor(
    `update payments set amount_minor = amount_minor - 1 where order_id = '${paid.orderId}'`,
  );
  expect(await found()).toMatch('9999 of 10000 is paid');
  await doctor(
    `update tickets set status = 'void', voided_at = now() where id = (select id from tickets where order_id = '${paid.orderId}' limit 1)`,
  );
  expect(await found()).toMatch('1 of 2 tickets are sold');
  await doctor('update ticket_stock set held = held + 1');
  expect(await found()).toMatch('counters that differ from the lines');
});

test('a sale that costs something else than was told, as half an exchange, is found', async () => {
  paid.totalMinor = 13_000;
  expect(await found()).toMatch('costs 10000, not 13000');
});

test('a settlement that was told, and is not in the books, is found', async () => {
  const shiftId = ShiftId.parse(v7());
  const settled = [{ shiftId, number: 1, expectedMinor: Minor.parse(20_000) }];
  expect(await audit(owner, [paid, held], settled)).toEqual([
    `shift ${shiftId} was told settled as 1 at 20000`,
  ]);
});

test('a hold that outlives its deadline is a ghost', async () => {
  await letAllLapse(owner);
  expect(await ghosts(owner)).toEqual([`2 places of class ${ticketClassId} are held by nobody`]);
});
