import type { Client } from 'pg';
import { connectionLocks } from './advisory-locks.ts';
import { sqlState } from './busy.ts';
import { UnfitServer } from './unfit-server.ts';

/** Told once when another program is at it, by whose login that is. */
export type Waiting = (login: string | null) => void;

/** As PostgreSQL takes it: longer than migrations take, unless the tables are very large. */
const longest = '30s';

/**
 * Waits for another program that changes the schema, and then keeps all others out until the connection ends.
 * @throws UnfitServer where the other one does not come to its end
 */
export async function waitForMigrations(
  client: Client,
  waiting: Waiting,
  patience = longest,
): Promise<void> {
  const { rows } = await client.query<{ held: boolean }>(connectionLocks.tryToMigrate);
  if (rows[0]?.held) return;
  const login = await holder(client);
  waiting(login);
  await client.query(`set lock_timeout = '${patience}'`);
  await client.query(connectionLocks.migrate).catch((error: unknown) => {
    if (sqlState(error) !== '55P03') throw error;
    throw new UnfitServer('updating', login, { cause: error });
  });
  await client.query(`set lock_timeout = '10s'`);
}

async function holder(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ login: string | null }>(connectionLocks.migrating);
  return rows[0]?.login ?? null;
}
