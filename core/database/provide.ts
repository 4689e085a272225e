import type { Client } from 'pg';
import { busyReason } from './busy.ts';
import { newestQueue } from './job-queue.ts';
import { UnfitServer } from './unfit-server.ts';

/**
 * Makes or renews the tables of the background queue.
 * @throws UnfitServer where such a schema stands there and is not ours to change, or is a newer one
 */
export async function provideQueue(
  client: Pick<Client, 'query'>,
  make: () => Promise<void>,
): Promise<void> {
  try {
    await mustBeOurs(client);
    await make();
  } catch (error) {
    if (busyReason(error)) throw error;
    const { rowCount } = await client.query(found);
    if (rowCount === 0) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UnfitServer('foreignQueue', why, { cause: error });
  }
}

/** A schema of that name, of somebody else or with tables in it. */
const found = `
  select from pg_namespace where nspname = 'graphile_worker' and not pg_has_role(nspowner, 'usage')
  union all select from pg_class where relnamespace = to_regnamespace('graphile_worker')`;

/** Asked before the queue itself looks, which would end the program with a number of its own. */
async function mustBeOurs(client: Pick<Client, 'query'>): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_class where oid = to_regclass('graphile_worker.migrations')`,
  );
  if (rowCount === 0) return;
  const { rows } = await client.query<{ newest: number | null }>(
    'select max(id) filter (where breaking) as newest from graphile_worker.migrations',
  );
  const newest = rows[0]?.newest ?? 0;
  if (newest > newestQueue) throw new UnfitServer('foreignQueue', `revision ${newest}`);
}

/**
 * What the indexes for searching are made with, added where it is missing, found wherever it is.
 * @throws UnfitServer where it may not be added
 */
export async function provideSearch(client: Client): Promise<void> {
  await client
    .query('create extension if not exists pg_trgm with schema public')
    .catch((error: unknown) => {
      if (busyReason(error)) throw error;
      throw new UnfitServer('extensionMissing', 'pg_trgm', { cause: error });
    });
  const { rows } = await client.query<{ schema: string }>(
    `select nspname as schema from pg_extension join pg_namespace n on n.oid = extnamespace
     where extname = 'pg_trgm'`,
  );
  const schema = rows[0]?.schema ?? 'public';
  if (schema === 'public') return;
  await client.query(`set search_path = public, ${client.escapeIdentifier(schema)}`);
}
