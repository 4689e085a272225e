import { afterAll, beforeAll, expect, test } from 'vitest';
import { appRole } from '../../tests/support/database.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

/* A newer program has brought the database to its form while this one was open. */

test('a program that lacks a right since the database is newer says that it is too old', async () => {
  const { operations, sql } = office;
  const ticketClassId = await aNamedClass(office);
  const hold = () => heldAt(office, ticketClassId);
  await sql(`revoke insert on order_lines from ${appRole()}`);
  // As long as nobody else has changed the database, it is our defect.
  await expect(hold()).rejects.toMatchObject({ code: 'DEFECT' });
  await sql(
    `insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 9000000000000)`,
  );
  await expect(hold()).rejects.toMatchObject({ code: 'BUSY', data: { reason: 'unreachable' } });
  expect((await operations.system.status()).database.problem).toBe('newerSchema');
});
