import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nobodyAt } from '../../tests/load/counter.ts';
import { takeAgreementAway } from '../../tests/load/protection.ts';
import { heldAt, soldAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { actingAs } from '../acting.ts';
import { CounterId } from '../contract/ids.ts';
import { openDatabase } from '../database/pool.ts';
import { checkBooks } from './check-books.ts';

let office: BoxOffice;
let owner: Client;
let classId: string;
beforeEach(async () => {
  office = await openBoxOffice();
  owner = new Client({ connectionString: office.database.ownerUrl });
  await owner.connect();
  [classId = ''] = (await office.event([{}])).classIds;
});
afterEach(async () => {
  await owner.end();
  await office.close();
});

const checked = () => office.operations.maintenance.checkBooks();

test('books that the program has written are in order', async () => {
  await heldAt(office, classId, 2);
  const { id } = await soldAt(office, classId);
  await office.operations.orders.cancel({ orderId: id, reason: 'not coming' });
  await soldAt(office, classId);
  expect(await checked()).toEqual({ orders: 3, found: 0, amiss: [], classes: [] });
});

/** As a program wrote that did not have the rule yet. */
const olderProgram = [
  {
    what: 'an order whose tickets differ from its lines',
    write: (id: string) =>
      `update tickets set status = 'void', voided_at = now() where order_id = '${id}'`,
    in: ['tickets', 'money'],
  },
  {
    what: 'an order of another state than its tickets',
    write: (id: string) =>
      `update orders set status = 'cancelled', closed_at = now() where id = '${id}'`,
    in: ['tickets'],
  },
  {
    what: 'an order whose payments are more than its tickets cost',
    write: (id: string) =>
      `update tickets set price_minor = price_minor - 1 where order_id = '${id}'`,
    in: ['money'],
  },
  {
    what: 'an order with a fee that nobody paid',
    write: (id: string) =>
      `insert into charges (id, order_id, kind, name, amount_minor, vat_rate_bp, operator_id, counter_id)
       select gen_random_uuid(), id, 'serviceFee', 'By post', 500, 0, operator_id, counter_id
       from orders where id = '${id}'`,
    in: ['money'],
  },
  {
    what: 'an order in another currency than its event',
    write: (id: string) =>
      `update order_lines set currency = 'EUR' where order_id = '${id}';
       update orders set currency = 'EUR' where id = '${id}'`,
    in: ['currency'],
  },
];

test.each(olderProgram)('$what is found, and no other', async ({ write, in: kinds }) => {
  await soldAt(office, classId);
  const wrong = await soldAt(office, classId);
  await takeAgreementAway(owner);
  await owner.query(`set session_replication_role = replica; ${write(wrong.id)}`);
  expect(await checked()).toEqual({
    orders: 2,
    found: 1,
    amiss: [{ orderId: wrong.id, code: wrong.code, in: kinds }],
    classes: [],
  });
});

test('every batch is looked at, all that was found is counted, and so many are named', async () => {
  const { classIds } = await office.event([{}, {}, {}]);
  const orders = [];
  for (const id of [...classIds, ...classIds]) orders.push(await soldAt(office, id));
  await takeAgreementAway(owner);
  const ids = orders.map(({ id }) => `'${id}'`).join();
  await owner.query(`set session_replication_role = replica;
    update tickets set price_minor = 1 where order_id in (${ids}); update ticket_stock set held = held + 1`);
  const opened = openDatabase({ url: office.database.appUrl });
  const acting = actingAs(opened.database, nobodyAt(CounterId.parse(orders[0]?.id)));
  const books = await checkBooks(acting, {}, { batch: 2, classes: 2, named: 3 });
  await opened.close();
  const codes = orders.slice(0, 3).map(each => each.code);
  expect(books).toMatchObject({ orders: 6, found: 10, amiss: codes.map(code => ({ code })) });
  expect(books.classes).toHaveLength(3);
});

test('a class whose places are counted otherwise than its orders say is found', async () => {
  await soldAt(office, classId);
  await owner.query('update ticket_stock set held = held + 1');
  const { found, classes } = await checked();
  expect({ found, of: classes.map(each => each.ticketClassId) }).toEqual({
    found: 1,
    of: [classId],
  });
});
