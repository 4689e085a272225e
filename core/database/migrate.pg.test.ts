import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bareDatabase, type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { migrations } from '../../tests/support/migrations.ts';
import { connectionLocks } from './advisory-locks.ts';
import { withChecked } from './checked-client.ts';
import { migrate } from './migrate.ts';
import { waitForMigrations } from './migration-lock.ts';
import { provideQueue } from './provide.ts';

const databases: FreshDatabase[] = [];
const holders: Client[] = [];
afterEach(async () => {
  for (const each of holders.splice(0)) await each.end();
  for (const each of databases.splice(0)) await each.drop();
});

let bare: FreshDatabase;
beforeEach(async () => {
  bare = await bareDatabase();
  databases.push(bare);
});

/** Somebody's connection that has the lock of the migrations, and does not give it back. */
async function held(url: string): Promise<Client> {
  const holder = new Client({ connectionString: url });
  holders.push(holder);
  await holder.connect();
  await holder.query(connectionLocks.migrate);
  return holder;
}

const nameOf = ({ ownerUrl }: FreshDatabase) => new URL(ownerUrl).pathname.slice(1);

describe('the lock of the migrations, which somebody holds for ever', () => {
  test('is waited for by nobody who finds nothing to be done, owner or counter', async () => {
    const current = await freshDatabase();
    databases.push(current);
    await migrate(current.ownerUrl, migrations);
    await held(current.ownerUrl);
    const waited: unknown[] = [];
    for (const url of [current.ownerUrl, current.appUrl]) {
      await migrate(url, migrations, [], login => waited.push(login));
    }
    expect(waited).toEqual([]);
  });

  test('is waited for where there is something to be done, which is told with whose it is', async () => {
    const holder = await held(bare.ownerUrl);
    const waited: unknown[] = [];
    const access = await migrate(bare.ownerUrl, migrations, [], login => {
      waited.push(login);
      void holder.end();
    });
    expect(waited).toEqual([new URL(bare.ownerUrl).username]);
    expect(access?.role).toBe(`${nameOf(bare)}_app`);
    await sqlAt(bare.ownerUrl)(`drop owned by ${nameOf(bare)}_app; drop role ${nameOf(bare)}_app`);
  });

  test('is given up in time, and then that is said', async () => {
    await held(bare.ownerUrl);
    const waiting = withChecked({ connectionString: bare.ownerUrl }, { as: 'owner' }, client =>
      waitForMigrations(client, () => undefined, '50ms'),
    );
    await expect(waiting).rejects.toMatchObject({
      problem: 'updating',
      about: new URL(bare.ownerUrl).username,
    });
  });
});

test('tables of our own queue that somebody holds for long are not told as those of another program', async () => {
  const current = await freshDatabase();
  databases.push(current);
  const holder = new Client({ connectionString: current.ownerUrl });
  holders.push(holder);
  await holder.connect();
  await holder.query('begin; lock table graphile_worker.migrations in access exclusive mode');
  const provided = withChecked(
    { connectionString: current.ownerUrl },
    { as: 'owner', settings: { lock_timeout: '50ms' } },
    client => provideQueue(client, () => Promise.resolve()),
  );
  await expect(provided).rejects.toMatchObject({ code: '55P03' });
});

describe('what a database may have before we come', () => {
  afterEach(async () => {
    const sql = sqlAt(bare.ownerUrl);
    const name = nameOf(bare);
    const made = await sql(`select rolname as name from pg_roles where rolname like '${name}%'`);
    for (const { name: role } of made) await sql(`drop owned by ${String(role)} cascade`);
    for (const { name: role } of made) await sql(`drop role ${String(role)}`);
  });

  test('pg_trgm in another schema is used where it is', async () => {
    const sql = sqlAt(bare.ownerUrl);
    await sql('create schema "ext ensions"; create extension pg_trgm schema "ext ensions"');
    await migrate(bare.ownerUrl, migrations);
    const [index] = await sql(`select indexdef from pg_indexes where indexname = 'events_search'`);
    expect(index?.['indexdef']).toContain('gin_trgm_ops');
  });

  test('a server without pg_trgm is told by that name', async () => {
    const sql = sqlAt(bare.ownerUrl);
    await sql(`alter database ${nameOf(bare)} set extension_control_path = '/nowhere'`);
    await expect(migrate(bare.ownerUrl, migrations)).rejects.toMatchObject({
      problem: 'extensionMissing',
      about: 'pg_trgm',
    });
  });

  test.each([
    ['tables of another program', 'create table graphile_worker.migrations (what text)'],
    [
      'a newer queue',
      `create table graphile_worker.migrations (id int primary key, ts timestamptz default now(), breaking boolean);
       insert into graphile_worker.migrations values (99, now(), true)`,
    ],
    ['some of its names', 'create table graphile_worker._private_jobs (id int)'],
  ])('a schema of the queue with %s is told as what it is', async (_, tables) => {
    await sqlAt(bare.ownerUrl)(`create schema graphile_worker; ${tables}`);
    const before = process.exitCode;
    await expect(migrate(bare.ownerUrl, migrations)).rejects.toMatchObject({
      problem: 'foreignQueue',
    });
    expect(process.exitCode).toBe(before);
  });

  test('a schema of the queue that is somebody else’s is told as what it is', async () => {
    const [sql, name] = [sqlAt(bare.ownerUrl), nameOf(bare)];
    await sql(`create role ${name}_owner login createrole password 'x'`);
    await sql(`grant create on database ${name} to ${name}_owner; create schema graphile_worker;
      grant create, usage on schema public to ${name}_owner; create table graphile_worker.migrations (id int)`);
    const ownerUrl = Object.assign(new URL(bare.ownerUrl), {
      username: `${name}_owner`,
      password: 'x',
    }).href;
    await expect(migrate(ownerUrl, migrations)).rejects.toMatchObject({ problem: 'foreignQueue' });
  });
});
