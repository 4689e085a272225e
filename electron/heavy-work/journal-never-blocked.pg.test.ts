import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldAt, paidAt } from '../../tests/support/fixtures/orders.ts';
import { type AtWork, jsonIn, noticed, openAtWork, turnOf } from './never-blocked.testing.ts';

const rows = 100_000;

let atWork: AtWork;

beforeAll(async () => {
  atWork = await openAtWork();
  const { office } = atWork;
  const { classId } = await office.event([{ capacity: 2 }]);
  await paidAt(office, await heldAt(office, classId));
  // What is read and compiled at the first time is no measure of what comes every day.
  for (const each of ['journal.export', 'journal.verify', 'maintenance.checkBooks'] as const) {
    await atWork.raw(each, {});
  }
}, 120_000);
afterAll(() => atWork.close());

test(`no other call waits while a journal of ${rows} rows is sealed, exported and checked, and the books`, async () => {
  const sealing = await turnOf(async () => {
    await atWork.office.sql(
      `insert into journal (operation, counter_id, object_id, reason, after)
       select 'orders.cancel', id, id, 'rain', '{"places": 2}'
       from counters cross join generate_series(1, $1) limit $1`,
      [rows],
    );
    await expect.poll(unsealed, { timeout: 120_000 }).toBeLessThan(100);
  });
  const exporting = await turnOf(() => atWork.raw('journal.export', {}));
  const checking = await turnOf(() => atWork.raw('journal.verify', {}));
  await manyOrders();
  const adding = await turnOf(() => atWork.raw('maintenance.checkBooks', {}));
  expect(noticed({ sealing, exporting, checking, adding })).toEqual([]);
}, 240_000);

/** As many holds, without the tickets that the database asks for: what is looked for takes the longest then. */
async function manyOrders() {
  await atWork.office.sql('set session_replication_role = replica');
  await atWork.office.sql(
    `insert into orders (id, code, status, currency, held_until, operator_id, counter_id)
     select gen_random_uuid(), translate(upper(lpad(to_hex(n), 8, 'A')), '01', 'XY'), 'held', currency, now(),
       operator_id, counter_id
     from generate_series(1, $1) n cross join (select * from orders limit 1) one on conflict do nothing`,
    [rows],
  );
  await atWork.office.sql('set session_replication_role = origin');
}

const unsealed = async () =>
  (jsonIn(await atWork.raw('journal.state', {})) as { unsealed: number }).unsealed;
