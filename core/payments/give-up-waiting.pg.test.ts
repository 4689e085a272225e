import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { counterIdOf } from '../../electron/program/counter-id.ts';
import { nobodyAt } from '../../tests/load/counter.ts';
import { approved } from '../../tests/support/fixtures/terminals.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { actingAs } from '../acting.ts';
import { CounterId } from '../contract/ids.ts';
import { openDatabase } from '../database/pool.ts';
import { atTerminals } from './attempts.testing.ts';
import { giveUpWaiting } from './give-up-waiting.ts';

let office: BoxOffice;
let opened: ReturnType<typeof openDatabase>;
let terminalId: string;
const { standingAt, answer, aHold, begin, attempt, close } = atTerminals(
  () => office,
  () => office.counter,
);
beforeAll(async () => {
  office = await openBoxOffice();
  opened = openDatabase({ url: office.database.appUrl });
});
afterAll(async () => {
  await close();
  await opened.close();
  await office.close();
});
beforeEach(async () => {
  terminalId = await standingAt(office.counter);
});

const waitedFor = async () =>
  giveUpWaiting(
    actingAs(opened.database, nobodyAt(CounterId.parse(await counterIdOf(office.counter.dataDir)))),
  );

/** As a counter leaves it that never comes back. */
async function begunBefore(minutes: number): Promise<string> {
  const { id: orderId } = await aHold();
  const id = v7();
  await office.sql(
    `insert into payment_attempts
       (id, kind, order_id, currency, terminal_id, counter_id, operator_id, amount_minor, begun_at)
     select $1, 'charge', o.id, o.currency, $2, o.counter_id, p.id, 10000, now() - make_interval(mins => $4)
     from orders o, operators p where o.id = $3 limit 1`,
    [id, terminalId, orderId, minutes],
  );
  return id;
}

test('what was never answered is not known after ten minutes: its result is read from the slip', async () => {
  const id = await begunBefore(11);
  expect(await waitedFor()).toBe(1);
  expect(await attempt(id)).toMatchObject({ state: 'unknown', why: 'silent' });
  expect(await waitedFor()).toBe(0);
  const reason = 'the slip says so, and the counter is gone';
  await office.counter.operations.payments.settle({ id, outcome: 'declined', reason });
  expect((await begin(await aHold())).state).toBe('begun');
});

test('what was begun a while ago may still be answered', async () => {
  const id = await begunBefore(9);
  expect(await waitedFor()).toBe(0);
  expect((await attempt(id)).state).toBe('begun');
});

test('what the terminal tells after all stands above it', async () => {
  const id = await begunBefore(11);
  await waitedFor();
  await answer(id, approved);
  expect(await attempt(id)).toMatchObject({ state: 'approved', reference: 'reference 1' });
});
