import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import type { Client } from 'pg';
import { sqlState } from './busy.ts';
import { withChecked } from './checked-client.ts';
import { makeFirstRole } from './first-role.ts';
import { migrateJobQueue } from './job-queue.ts';
import { type Waiting, waitForMigrations } from './migration-lock.ts';
import { provideQueue, provideSearch } from './provide.ts';
import { arrangeAccess, type CounterAccess } from './roles.ts';
import { UnfitServer } from './unfit-server.ts';

/** Milliseconds in which a question is answered, and in which the longest migration is done. */
const answer = 7_000;
const longest = 600_000;

/**
 * Brings the database to this program's schema; does nothing, and waits for nobody, when it is there already.
 * May run from several programs at once. Waits at most 10 s for a lock that running sales hold, then fails.
 * @param ownerUrl a login that may create tables and roles
 * @param migrationsFolder the folder `drizzle/migrations`
 * @param keys of the installation, for the login of its counters
 * @param waiting told that another program is at it, which is waited for, though not for ever
 * @returns how counters reach it; null for a counter's login, which finds all of it done
 * @throws UnfitServer
 */
export async function migrate(
  ownerUrl: string,
  migrationsFolder: string,
  keys: readonly Uint8Array[] = [],
  waiting: Waiting = () => undefined,
): Promise<CounterAccess | null> {
  const config = { connectionString: ownerUrl, application_name: 'rowlock migrate' };
  const found = await withChecked({ ...config, query_timeout: answer }, { as: 'owner' }, client =>
    allDone(client, migrationsFolder, keys),
  );
  if (found !== 'to be done') return found;
  const patiently = { ...config, query_timeout: longest };
  return withChecked(
    patiently,
    { as: 'owner', settings: { lock_timeout: '10s' } },
    async client => {
      await waitForMigrations(client, waiting);
      if ((await schemaState(client, migrationsFolder)) === 'older') {
        await makeFirstRole(client);
        await provideQueue(client, () => migrateJobQueue(ownerUrl));
        await provideSearch(client);
        await runMigrations(drizzle(client), { migrationsFolder });
      }
      return arrangeAccess(client, keys);
    },
  );
}

/** Looks without changing anything: whoever holds a lock for ever must not hold the start of every counter. */
async function allDone(
  client: Client,
  migrationsFolder: string,
  keys: readonly Uint8Array[],
): Promise<CounterAccess | null | 'to be done'> {
  if ((await schemaState(client, migrationsFolder)) === 'older') return 'to be done';
  return arrangeAccess(client, keys, 'read only').catch((error: unknown) => {
    // What would have been changed is told by the server's refusal to change it.
    if (sqlState(error) === '25006') return 'to be done' as const;
    throw error;
  });
}

/**
 * Asks a database that was current when it was opened, and that a newer program, or whoever looks after the
 * server, may have changed since.
 * @returns what throws UnfitServer then
 */
export function lookForNewer(
  migrationsFolder: string,
): (client: Pick<Client, 'query'>) => Promise<void> {
  let newest: number | undefined;
  return async client => {
    newest ??= newestIn(migrationsFolder);
    const { rows } = await client.query<{ at: string | null; readOnly: boolean }>(
      `select max(created_at) as at, current_setting('transaction_read_only') = 'on' as "readOnly"
       from drizzle.__drizzle_migrations`,
    );
    const [seen] = rows;
    if (Number(seen?.at ?? 0) > newest) throw new UnfitServer('newerSchema');
    if (seen?.readOnly) throw new UnfitServer('readOnly');
  };
}

const newestIn = (migrationsFolder: string): number =>
  readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;

async function newestApplied(client: Pick<Client, 'query'>): Promise<number> {
  const { rows } = await client.query<{ at: string | null }>(
    'select max(created_at) as at from drizzle.__drizzle_migrations',
  );
  return Number(rows[0]?.at ?? 0);
}

/**
 * Compares what the database has with what this program knows.
 * @throws UnfitServer where migrations of a newer program stand there: this one must not touch it
 */
export async function schemaState(
  client: Pick<Client, 'query'>,
  migrationsFolder: string,
): Promise<'current' | 'older'> {
  const newest = newestIn(migrationsFolder);
  const { rows: tables } = await client.query<{ there: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  );
  if (!tables[0]?.there) return 'older';
  const applied = await newestApplied(client);
  if (applied > newest) throw new UnfitServer('newerSchema');
  return applied === newest ? 'current' : 'older';
}
