import { afterEach, beforeEach, expect, test } from 'vitest';
import { appRole } from '../../tests/support/database.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeEach(async () => {
  office = await openBoxOffice();
});
afterEach(() => office.close());

/* A newer program has brought the database to its form while this one was open. */

const becomesNewer = () =>
  office.sql(
    `insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 9000000000000)`,
  );
const tooOld = { code: 'BUSY', data: { reason: 'newerSchema' } };
const problem = async () => (await office.operations.system.status()).database.problem;

test('a program that lacks a right since the database is newer says that it is too old', async () => {
  const ticketClassId = await aNamedClass(office);
  const hold = () => heldAt(office, ticketClassId);
  await office.sql(`revoke insert on order_lines from ${appRole()}`);
  // As long as nobody else has changed the database, it is our defect.
  await expect(hold()).rejects.toMatchObject({ code: 'DEFECT' });
  await becomesNewer();
  await expect(hold()).rejects.toMatchObject(tooOld);
  expect(await problem()).toBe('newerSchema');
});

test('a program says so and stops selling where nothing but its age is wrong, and goes on by itself', async () => {
  const ticketClassId = await aNamedClass(office);
  await heldAt(office, ticketClassId);
  await becomesNewer();
  // What a window asks every two seconds.
  expect(await problem()).toBe('newerSchema');
  await expect(heldAt(office, ticketClassId)).rejects.toMatchObject(tooOld);
  expect(await problem()).toBe('newerSchema');
  await office.sql(`delete from drizzle.__drizzle_migrations where hash = 'newer'`);
  await expect.poll(problem).toBeNull();
  await heldAt(office, ticketClassId);
});
