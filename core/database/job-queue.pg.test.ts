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

test('a job that ends while its worker stops is told as done before the connections close', async () => {
  const last = async (words: string) => {
    const { rowCount } = await owner.query(
      `select from pg_stat_activity
       where application_name = 'rowlock jobs' and datname = current_database()
         and state = 'idle' and query like $1`,
      [`${words}%`],
    );
    return rowCount;
  };
  let begin: () => void = () => undefined;
  const begun = new Promise<void>(resolve => (begin = resolve));
  let finish: () => void = () => undefined;
  const finished = new Promise<void>(resolve => (finish = resolve));
  const greet = () => {
    begin();
    return finished;
  };
  const { runner, pool } = await workJobQueue({
    url: database.appUrl,
    tasks: { greet },
    crontab: '',
    log: () => undefined,
  });
  await expect.poll(() => last('LISTEN')).toBe(1);
  await owner.query(`select graphile_worker.add_job('greet')`);
  await begun;
  const stopped = runner.stop();
  // From here on the job is all that the stop waits for.
  await expect.poll(() => last('UNLISTEN')).toBe(1);
  finish();
  await stopped;
  await pool.end();
  const { rows } = await owner.query('select from graphile_worker.jobs');
  expect(rows).toHaveLength(0);
});

test('the newest form of its tables is the one that we say we know', async () => {
  const { rows } = await owner.query('select max(id) as newest from graphile_worker.migrations');
  expect(rows).toEqual([{ newest: newestQueue }]);
});
