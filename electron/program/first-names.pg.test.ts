import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../core/database/migrate.ts';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { migrations, migrationsUpTo } from '../../tests/support/migrations.ts';
import { startBuiltInServer } from '../postgres/server.ts';
import { open, sharedRole, told } from './owned-databases.testing.ts';

/* A server of its own: what it does depends on the other databases there. */

let dataDir: string;
let server: Awaited<ReturnType<typeof startBuiltInServer>>;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rowlock-names-'));
  server = await startBuiltInServer({ dataDir });
});
afterEach(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const appRoleAt = async (url: string) =>
  (await sqlAt(url)('select app_role from counter_access'))[0]?.['app_role'];

test('a database called rowlock keeps the role of before, as the built-in one has it', async () => {
  await migrate(server.ownerUrl, migrations);
  expect(await appRoleAt(server.ownerUrl)).toBe('rowlock_app');
  expect(await sqlAt(server.counterUrl)('select count(*)::int as n from orders')).toEqual([
    { n: 0 },
  ]);
});

test('a login that an administrator made goes on where no other database has the role', async () => {
  const sql = sqlAt(server.ownerUrl);
  await sql('create database "Duża ""sala"""');
  const hall = Object.assign(new URL(server.ownerUrl), { pathname: '/Duża "sala"' }).href;
  await migrate(hall, await migrationsUpTo(sharedRole, join(dataDir, 'older')));
  await sql(`create role gate login password 'x' in role rowlock_app`);
  const { url } = await open({ ownerUrl: hall });
  expect(await appRoleAt(hall)).toBe('Duża "sala"_app');
  const [who] = await sqlAt(url)('select session_user as login');
  expect(who).toEqual({ login: 'Duża "sala"_counter' });
  const gate = Object.assign(new URL(hall), { username: 'gate', password: 'x' }).href;
  expect(await sqlAt(gate)('select count(*)::int as n from orders')).toEqual([{ n: 0 }]);
});

test('a database called rowlock gets another role where others have the one of before', async () => {
  await anOlder('hall');
  await open({ ownerUrl: server.ownerUrl });
  expect(await appRoleAt(server.ownerUrl)).toMatch(/^rowlock_app_[0-9a-f]{8}$/);
});

test.each([
  ['hall', 'rowlock'],
  ['rowlock', 'hall'],
  ['hall', 'yard'],
  ['yard', 'hall'],
])(
  'of %s and %s, opened one after the other, none lets in what may be a login of the other',
  async (...names) => {
    const urls = [await anOlder(names[0]), await anOlder(names[1])];
    await sqlAt(server.ownerUrl)(
      `create role gate login password 'x' in role rowlock_app;
     grant connect on database ${names[0]}, ${names[1]} to gate`,
    );
    for (const url of urls) {
      const gate = Object.assign(new URL(url), { username: 'gate', password: 'x' }).href;
      const orders = () => sqlAt(gate)('select count(*)::int as n from orders');
      expect(await orders()).toEqual([{ n: 0 }]);
      told.length = 0;
      await open({ ownerUrl: url });
      await expect(orders()).rejects.toMatchObject({ code: '42501' });
      const [, grant] =
        /where they are those of this box office: (.+)$/m.exec(told.join('\n')) ?? [];
      await sqlAt(url)(grant ?? '');
      expect(await orders()).toEqual([{ n: 0 }]);
    }
  },
);

test('a database with a role of its own migrates on a server that lacks the one of before', async () => {
  const hall = await anOlder('hall');
  await open({ ownerUrl: hall });
  const sql = sqlAt(hall);
  await sql('drop role rowlock_app');
  const next = await aLaterMigration(
    'create table later (id int); --> statement-breakpoint\ngrant select on later to rowlock_app',
  );
  await sql(`create role owner login password 'x'; grant all on schema drizzle to owner;
    grant select on all tables in schema drizzle to owner`);
  const owner = Object.assign(new URL(hall), { username: 'owner', password: 'x' }).href;
  await sql('grant connect on database hall to owner');
  await expect(migrate(owner, next)).rejects.toMatchObject({
    problem: 'notPrivileged',
    about: 'create role rowlock_app',
  });
  await migrate(hall, next);
  const [may] = await sql(
    `select has_table_privilege('hall_app', 'later', 'select') as own,
       has_table_privilege('rowlock_app', 'later', 'select') as old`,
  );
  expect(may).toEqual({ own: true, old: false });
});

/** All migrations of today and one more. @returns their folder */
async function aLaterMigration(sql: string): Promise<string> {
  const folder = join(dataDir, 'later');
  await cp(migrations, folder, { recursive: true });
  const list = join(folder, 'meta', '_journal.json');
  const { entries, ...journal } = JSON.parse(await readFile(list, 'utf8')) as {
    entries: { idx: number; when: number }[];
  };
  const last = entries.at(-1);
  if (!last) throw new Error('there are no migrations');
  const later = { ...last, idx: last.idx + 1, when: last.when + 1, tag: 'later' };
  await writeFile(list, JSON.stringify({ ...journal, entries: [...entries, later] }));
  await writeFile(join(folder, 'later.sql'), sql);
  return folder;
}

/** A database whose counters have the role that all databases of a server once shared. */
async function anOlder(name: string): Promise<string> {
  if (name !== 'rowlock') await sqlAt(server.ownerUrl)(`create database ${name}`);
  const { href } = Object.assign(new URL(server.ownerUrl), { pathname: `/${name}` });
  await migrate(href, await migrationsUpTo(sharedRole, join(dataDir, `older-${name}`)));
  return href;
}
