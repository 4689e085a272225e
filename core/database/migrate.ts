import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import { Client } from 'pg';
import { connectionLocks } from './advisory-locks.ts';
import { makeFirstRole } from './first-role.ts';
import { migrateJobQueue } from './job-queue.ts';
import { arrangeAccess, type CounterAccess } from './roles.ts';

/** Migrations of a newer program stand in this database; this one must not touch it. */
export class NewerSchema extends Error {
  override readonly name = 'NewerSchema';
}

/**
 * Brings the database to this program's schema; does nothing when it is there already, and may run
 * from several programs at once. Waits at most 10 s for a lock that running sales hold, then fails.
 * @param ownerUrl a login that may create tables and roles
 * @param migrationsFolder the folder `drizzle/migrations`
 * @param keys of the installation, for the login of its counters
 * @returns how counters reach it; null for a counter's login, which finds all of it done
 */
export async function migrate(
  ownerUrl: string,
  migrationsFolder: string,
  keys: readonly Uint8Array[] = [],
): Promise<CounterAccess | null> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'rowlock migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(connectionLocks.migrate);
    if ((await schemaState(client, migrationsFolder)) === 'older') {
      await makeFirstRole(client);
      await migrateJobQueue(ownerUrl);
      await client.query(`set lock_timeout = '10s'`);
      await runMigrations(drizzle(client), { migrationsFolder });
    }
    return await arrangeAccess(client, keys);
  } finally {
    await client.end();
  }
}

/**
 * Asks a database that was current when it was opened, and that a newer program may have changed since.
 * @returns what throws NewerSchema then
 */
export function lookForNewer(
  migrationsFolder: string,
): (client: Pick<Client, 'query'>) => Promise<void> {
  let newest: number | undefined;
  return async client => {
    newest ??= newestIn(migrationsFolder);
    if ((await newestApplied(client)) > newest) throw new NewerSchema();
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
 * @throws NewerSchema
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
  if (applied > newest) throw new NewerSchema();
  return applied === newest ? 'current' : 'older';
}
