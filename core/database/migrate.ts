import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import { Client } from 'pg';
import { connectionLocks } from './advisory-locks.ts';
import { migrateJobQueue } from './job-queue.ts';

/** Migrations of a newer program stand in this database; this one must not touch it. */
export class NewerSchema extends Error {
  override readonly name = 'NewerSchema';
}

/**
 * Brings the database to this program's schema; does nothing when it is there already, and may run
 * from several programs at once. Waits at most 10 s for a lock that running sales hold, then fails.
 * @param ownerUrl a login that may create tables and roles
 * @param migrationsFolder the folder `drizzle/migrations`
 */
export async function migrate(ownerUrl: string, migrationsFolder: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'rowlock migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(connectionLocks.migrate);
    if ((await schemaState(client, migrationsFolder)) === 'current') return;
    await migrateJobQueue(ownerUrl);
    await client.query(`set lock_timeout = '10s'`);
    await runMigrations(drizzle(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}

/**
 * Compares what the database has with what this program knows.
 * @throws NewerSchema
 */
export async function schemaState(
  client: Pick<Client, 'query'>,
  migrationsFolder: string,
): Promise<'current' | 'older'> {
  const known = readMigrationFiles({ migrationsFolder });
  const newest = known.at(-1)?.folderMillis ?? 0;
  const { rows: tables } = await client.query<{ there: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  );
  if (!tables[0]?.there) return 'older';
  const { rows } = await client.query<{ at: string | null }>(
    'select max(created_at) as at from drizzle.__drizzle_migrations',
  );
  const applied = Number(rows[0]?.at ?? 0);
  if (applied > newest) throw new NewerSchema();
  return applied === newest ? 'current' : 'older';
}
