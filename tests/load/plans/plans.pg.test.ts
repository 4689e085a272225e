import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import type { Reading } from '../../../core/context.ts';
import { EventId, OrderId, TicketClassId } from '../../../core/contract/ids.ts';
import type { RefusalCode } from '../../../core/contract/refusals.ts';
import { sqlState } from '../../../core/database/busy.ts';
import { planning, type ReadTx } from '../../../core/database/pool.ts';
import { get as getEvent } from '../../../core/events/get.ts';
import { list as listEvents } from '../../../core/events/list.ts';
import { list as listJournal } from '../../../core/journal/list.ts';
import { checkBooks } from '../../../core/maintenance/check-books.ts';
import { findByCode } from '../../../core/orders/find-by-code.ts';
import { get as getOrder } from '../../../core/orders/get.ts';
import { lastSales } from '../../../core/orders/last-sales.ts';
import { list as listOrders } from '../../../core/orders/list.ts';
import { openHolds } from '../../../core/orders/open-holds.ts';
import type { May } from '../../../core/refusal.ts';
import type { Who } from '../../../electron/ipc/row.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';
import { furnish, type House } from '../../support/fixtures/in-tables.ts';
import { actorOf, type Counter, openCounter } from '../counter.ts';
import { fillBoxOffice, large } from '../large-office.ts';
import { type Cost, costOf } from './plan.ts';
import { recordStatements, type Sent } from './statements.ts';

const page = 50;
/** What one row of a page may cost: its event, classes, stock, artists, or tickets and names. */
const perRow = 60;
const largeTables = [
  ['events', 'ticket_classes', 'ticket_stock', 'tickets', 'orders', 'order_lines', 'participants'],
  ['payments', 'journal'],
].flat();

let database: FreshDatabase;
let owner: Client;
let house: House;
let counter: Counter;
let sent: Sent[];
const some = { event: '', ticketClass: '', order: '', code: '', name: '' };

beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  house = await furnish(owner);
  await fillBoxOffice(owner, house, large);
  counter = openCounter(database.appUrl, house);
  sent = recordStatements(counter.database);
  const { rows } = await owner.query<typeof some>(`
    select e.id as event, c.id as "ticketClass", o.id as "order", o.code, p.search_name as name
    from orders o join order_lines l on l.order_id = o.id join ticket_classes c on c.id = l.ticket_class_id
    join events e on e.id = c.event_id join tickets t on t.order_id = o.id
    join participants p on p.ticket_id = t.id
    where e.status = 'published' and e.starts_at > now() + interval '30 days' and o.status = 'paid' and p.search_name ~ ' [0-9]{3}$' limit 1`);
  Object.assign(some, rows[0]);
}, 300_000);
afterAll(async () => {
  await counter.close();
  await owner.end();
  await database.drop();
});

const reading = <T>(
  work: (tx: ReadTx, context: Who & May<RefusalCode> & Reading) => Promise<T>,
): Promise<T> => actingAs(counter.database, actorOf(house)).read(work);

/** What an act sends, planned anew for its values and for any values, and undone. */
async function costsOf(act: () => Promise<unknown>): Promise<Cost[]> {
  sent.length = 0;
  await act();
  const costs: Cost[] = [];
  for (const statement of sent.slice()) {
    for (const generic of statement.isPrepared ? [false, true] : [false]) {
      await owner.query('begin');
      const settings = Object.entries({ ...planning, session_replication_role: 'replica' });
      await owner.query(settings.map(([name, value]) => `set local ${name}=${value}`).join(';'));
      const cost = await costOf(owner, statement, generic).catch((error: unknown) => {
        // Some of what was sent cannot be done twice: its plan has been seen elsewhere.
        if (sqlState(error) === '23505') return null;
        throw error;
      });
      await owner.query('rollback');
      if (cost) costs.push(cost);
    }
  }
  expect(costs.length).toBeGreaterThan(0);
  return costs;
}

async function expectCheap(act: () => Promise<unknown>, rows: number): Promise<void> {
  for (const { text, scanned, rowsRead } of await costsOf(act)) {
    const dear = scanned.filter(table => largeTables.includes(table));
    expect({ text, dear }).toEqual({ text, dear: [] });
    expect({ text, isDear: rowsRead > rows * perRow ? rowsRead : false }).toEqual({
      text,
      isDear: false,
    });
  }
}

describe('on ten thousand events, a million tickets and two hundred thousand orders', () => {
  test('the first page of events reads about a page', () =>
    expectCheap(() => reading((tx, c) => listEvents(tx, c, { limit: page })), page));

  test('a deep page of events reads no more than the first', async () => {
    const { nextCursor } = await reading((tx, c) => listEvents(tx, c, { limit: 2_000 }));
    const cursor = nextCursor ?? '';
    expect(cursor).not.toBe('');
    await expectCheap(() => reading((tx, c) => listEvents(tx, c, { limit: page, cursor })), page);
  });

  test('a search among events reads about what it finds', () =>
    expectCheap(
      () => reading((tx, c) => listEvents(tx, c, { text: 'piano 7777', limit: page })),
      page * 4,
    ));

  test('a search for a day reads that day, for a slip what is like it, for prices about a page', async () => {
    const find = (text: string) => () =>
      reading((tx, c) => listEvents(tx, c, { text, limit: page }));
    const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    await expectCheap(find(day), page);
    await expectCheap(find(`recital ${day}`), page);
    await expectCheap(find('under 50'), page);
    await expectCheap(find('recitla 7777'), 10_000 / perRow);
  });

  test('one event reads its own classes', () =>
    expectCheap(
      () => reading((tx, c) => getEvent(tx, c, { eventId: EventId.parse(some.event) })),
      3,
    ));

  test('the newest orders, and those far back, read about a page', async () => {
    await expectCheap(() => reading((tx, c) => listOrders(tx, c, { limit: page })), page);
    const looked = { released: false, limit: page };
    await expectCheap(() => reading((tx, c) => listOrders(tx, c, looked)), page);
    const { nextCursor } = await reading((tx, c) => listOrders(tx, c, { limit: 2_000 }));
    const cursor = nextCursor ?? '';
    expect(cursor).not.toBe('');
    await expectCheap(() => reading((tx, c) => listOrders(tx, c, { limit: page, cursor })), page);
  });

  test('an order is found by its code and by a name without reading all of them', async () => {
    const find = (text: string) => () =>
      reading((tx, c) => listOrders(tx, c, { text, limit: page }));
    await expectCheap(find(some.code), page * 4);
    await expectCheap(find(some.name), page * 4);
    await expectCheap(find(`${some.name} 7777`), page * 4);
    await expectCheap(find('+48 600 700 800'), page * 4);
  });

  test('orders are found by a day without reading all of them', async () => {
    const day = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
    const find = (text: string) => () =>
      reading((tx, c) => listOrders(tx, c, { text, limit: page }));
    await expectCheap(find(day), page * 4);
  });

  test('two frequent words are looked up by their indexes, and joined only with what both of them find', async () => {
    const find = (text: string) => () =>
      reading((tx, c) => listOrders(tx, c, { text, limit: page }));
    await expectCheap(find('nowak maria'), 1_350);
  });

  test('an order is looked up by a code that was scanned, its own or a ticket’s', async () => {
    for (const code of [some.code, some.code.padEnd(24, '2')])
      await expectCheap(() => reading((tx, c) => findByCode(tx, c, { code })), 1);
  });

  test('one order with its story reads its own rows', () =>
    expectCheap(
      () => reading((tx, c) => getOrder(tx, c, { orderId: OrderId.parse(some.order) })),
      20,
    ));

  test('the last sales of an event are read from its end, however much was sold', async () => {
    const eventId = EventId.parse(some.event);
    await expectCheap(() => reading((tx, c) => lastSales(tx, c, { eventId })), 5);
  });

  test('holds left open at this counter are found by themselves', () =>
    expectCheap(() => reading((tx, c) => openHolds(tx, c)), 1_000));

  test('the journal is read from its end, by numbers and by what it is about', async () => {
    const read = (input: object) => () =>
      reading((tx, c) => listJournal(tx, c, { limit: page, ...input }));
    await expectCheap(read({}), page);
    await expectCheap(read({ cursor: '5000' }), page);
    await expectCheap(read({ about: some.code }), page * 4);
    await expectCheap(read({ about: 'piano 7777' }), page * 4);
  });

  test('who or what is looked for in the journal within a window, however little is found', () =>
    expectCheap(
      () => reading((tx, c) => listJournal(tx, c, { limit: page, operation: 'orders.cancel' })),
      (20_000 / perRow) * 2,
    ));

  async function sell(): Promise<void> {
    const ticketClassId = TicketClassId.parse(some.ticketClass);
    const order = await counter.hold([{ ticketClassId, quantity: 2 }], OrderId.parse(v7()));
    await counter.pay({ order: await counter.name(order) });
    await counter.cancel(order.id);
  }

  test('a sale, from hold to cancellation, reads its own rows', () => expectCheap(sell, 20));

  test('what a sale asks is planned once on its connection, and not every time', async () => {
    for (let sale = 0; sale < 10; sale += 1) await sell();
    const { rows } = await reading(tx =>
      tx.execute(sql`select name from pg_prepared_statements where custom_plans > 5`),
    );
    expect(rows).toEqual([]);
  });

  test('the books are looked at whole, some thousands of orders at a time', async () => {
    const { orders, found } = await checkBooks(actingAs(counter.database, actorOf(house)));
    expect({ isLarge: orders > 100_000, found }).toEqual({ isLarge: true, found: 0 });
  });

  test('control: without its index the search for a name reads them all, and is seen to', async () => {
    await owner.query('drop index participants_search');
    const act = () => reading((tx, c) => listOrders(tx, c, { text: some.name, limit: page }));
    const costs = await costsOf(act);
    expect(Math.max(...costs.map(each => each.rowsRead))).toBeGreaterThan(page * 4 * perRow);
  });
});
