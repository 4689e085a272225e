import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withChecked } from '../../core/database/checked-client.ts';
import { violations } from '../../tests/support/books.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { heldAt, soldAt } from '../../tests/support/fixtures/orders.ts';
import { sqlAt, withOwner } from '../../tests/support/fixtures/owner.ts';
import { firstAdmin } from '../../tests/support/fixtures/people.ts';
import { openCounterIn, type TestCounter } from '../../tests/support/open-counter.ts';
import { describeOn15, postgres15 } from '../../tests/support/postgres-15.ts';
import { type BuiltInServer, startBuiltInServer } from '../postgres/server.ts';

describeOn15('the oldest PostgreSQL that is worked with', () => {
  let folder: string;
  let server: BuiltInServer;
  let counter: TestCounter;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rowlock-15-'));
    server = await startBuiltInServer({
      dataDir: join(folder, 'server'),
      binaries: postgres15,
      settings: { fsync: 'off' },
    });
    // From nothing, as the owner of a shared server begins.
    counter = await openCounterIn(await mkdtemp(join(folder, 'counter-')), server.ownerUrl);
  });
  afterAll(async () => {
    await counter.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const sql = (statement: string) => sqlAt(server.ownerUrl)(statement);

  test('is one of that number, and counters work on it with a login of their own', async () => {
    const [version] = await sql('show server_version_num');
    expect(version).toEqual({ server_version_num: expect.stringMatching(/^15/) as string });
    const { database } = await counter.operations.system.status();
    expect(database).toMatchObject({ problem: null, login: 'counter' });
  });

  test('takes a whole sale, from the hold to the money, and its books agree', async () => {
    await firstAdmin(counter);
    const ticketClassId = await aNamedClass(counter);
    expect((await soldAt(counter, ticketClassId)).status).toBe('paid');
    expect((await heldAt(counter, ticketClassId)).status).toBe('held');
    expect(await withOwner(server.ownerUrl, violations)).toEqual([]);
  });

  test('has its sessions set and looked at as on a later one', async () => {
    const [{ name } = {}] = await sql('select current_database() as name');
    await sql(`alter database ${String(name)} set datestyle = 'SQL, DMY'`);
    const { rows } = await withChecked(
      { connectionString: server.ownerUrl },
      { as: 'owner' },
      client => client.query<{ at: Date }>(`select timestamptz '2026-05-03 12:00+00' as at`),
    );
    expect(rows[0]?.at.toISOString()).toBe('2026-05-03T12:00:00.000Z');
    const asCounter = withChecked({ connectionString: server.ownerUrl }, { as: 'counter' }, () =>
      Promise.resolve(),
    );
    await expect(asCounter).rejects.toMatchObject({ problem: 'wrongRole' });
  });
});
