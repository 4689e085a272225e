import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, inject } from 'vitest';
import { migrate } from '../../core/database/migrate.ts';
import { bareDatabase, type FreshDatabase } from '../../tests/support/database.ts';
import { administer } from '../../tests/support/database-server.ts';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { migrations, migrationsUpTo } from '../../tests/support/migrations.ts';
import { openCounterIn, type TestCounter } from '../../tests/support/open-counter.ts';
import { type Server, sharedServer } from './servers.ts';

/** The key of the installation whose counters these are. */
export const key = randomBytes(32);

let folder: string;
let databases: FreshDatabase[];
let counters: TestCounter[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rowlock-logins-'));
  [databases, counters] = [[], []];
});
afterEach(async () => {
  for (const each of counters) await each.close();
  for (const each of databases) {
    const name = nameOf(each);
    await each.drop();
    for (const role of [`${name}_counter`, `${name}_app`, `owner_of_${name}`]) {
      await administer(inject('databaseServer').adminUrl, `drop role if exists ${role}`);
    }
  }
  await rm(folder, { recursive: true, force: true });
});

/** A database of its own, as a program of today made it or as an older one left it. */
export async function aDatabase(last?: string): Promise<FreshDatabase> {
  const database = await bareDatabase();
  databases.push(database);
  const upTo = async (tag: string) => migrationsUpTo(tag, await mkdtemp(join(folder, 'm-')));
  await migrate(database.ownerUrl, last === undefined ? migrations : await upTo(last));
  return database;
}

/** The last migration of a program whose databases on one server shared a role. */
export const sharedRole = '0023_steps_of_orders';

export const nameOf = ({ ownerUrl }: FreshDatabase): string => new URL(ownerUrl).pathname.slice(1);

/** What was told to the log, in its sentences. */
export const told: string[] = [];
const log = pino(
  { level: 'warn' },
  { write: (line: string) => told.push((JSON.parse(line) as { msg: string }).msg) },
);
beforeEach(() => {
  told.length = 0;
});

/** As a program does that has the address of the owner. */
export const open = (
  { ownerUrl: url }: Pick<FreshDatabase, 'ownerUrl'>,
  keys: readonly Buffer[] = [key],
): Promise<Server> => sharedServer({ url, migrations, keys, log });

export const noted = async ({ ownerUrl }: FreshDatabase) =>
  (await sqlAt(ownerUrl)('select app_role, login, sealed from counter_access'))[0];

/** A program on a data folder of its own. */
export async function aCounter(url: string): Promise<TestCounter> {
  const counter = await openCounterIn(await mkdtemp(join(folder, 'counter-')), url);
  counters.push(counter);
  return counter;
}

/** The same place by a login that is to be its owner, and is no superuser. @returns its address */
export async function ownedBy(database: FreshDatabase, may: string): Promise<string> {
  const [owner, name] = [`owner_of_${nameOf(database)}`, nameOf(database)];
  const sql = sqlAt(database.ownerUrl);
  await sql(`create role ${owner} login ${may} password 'x' in role rowlock_app`);
  await sql(`alter database ${name} owner to ${owner}`);
  await sql(
    `do $$ declare each record; begin
       for each in select nspname as name from pg_namespace
         where nspname in ('public', 'drizzle', 'graphile_worker') loop
         execute format('alter schema %I owner to ${owner}', each.name);
       end loop;
       for each in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = relnamespace
         where nspname in ('public', 'drizzle', 'graphile_worker') and relkind in ('r', 'p') loop
         execute format('alter table %s owner to ${owner}', each.name);
       end loop;
       for each in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = pronamespace
         where nspname in ('public', 'graphile_worker')
           and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
         execute format('alter routine %s owner to ${owner}', each.name);
       end loop;
     end $$`,
  );
  return Object.assign(new URL(database.ownerUrl), { username: owner, password: 'x' }).href;
}
