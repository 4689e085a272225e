import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { newestQueue, workJobQueue } from './job-queue.ts';

let database: FreshDatabase;
let owner: Client;
beforeEach(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await database.drop();
});

test('a queue that a newer version has extended is still worked', async () => {
  // What version 0.18.0 leaves behind: two functions written anew, under their old names.
  await owner.query('insert into graphile_worker.migrations (id, breaking) values (20, false)');
  await owner.query(`select graphile_worker.add_job('greet', '{"who":"Ada"}')`);
  const warnings: string[] = [];
  let greet: (payload: unknown) => void = () => undefined;
  const greeted = new Promise<unknown>(resolve => (greet = resolve));
  const { runner, pool } = await workJobQueue({
    url: database.appUrl,
    tasks: { greet: payload => greet(payload) },
    crontab: '',
    log: (level, message) => level === 'warning' && warnings.push(message),
  });
  try {
    expect(await greeted).toEqual({ who: 'Ada' });
    expect(warnings).toEqual([expect.stringContaining('schema revision 20')]);
  } finally {
    await runner.stop();
    await pool.end();
  }
});

test('the newest form of its tables is the one that we say we know', async () => {
  const { rows } = await owner.query('select max(id) as newest from graphile_worker.migrations');
  expect(rows).toEqual([{ newest: newestQueue }]);
});
