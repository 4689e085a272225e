import { Client, type ClientConfig } from 'pg';
import { sqlState } from '../../core/database/busy.ts';
import { migrate, schemaState } from '../../core/database/migrate.ts';
import { type BuiltInServerOptions, startBuiltInServer } from '../postgres/server.ts';
import type { SharedServer } from './shared-address.ts';

/** A migrated database, and how the program may use it. */
export interface Server {
  url: string;
  /** The role to take on, where the login itself has more rights than a counter needs. */
  role?: string;
  stop(): Promise<void>;
}

/** @throws PostgresProblem and whatever migrating throws */
export async function builtInServer(
  options: BuiltInServerOptions,
  migrations: string,
): Promise<Server> {
  const server = await startBuiltInServer(options);
  try {
    await migrate(server.ownerUrl, migrations);
    return { url: server.counterUrl, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * The organisation's own server. An owner's login migrates and then works with the rights of a
 * counter; a counter's login finds the schema current or says who must bring it there.
 */
export async function sharedServer(url: string, migrations: string): Promise<Server> {
  try {
    await migrate(url, migrations);
  } catch (error) {
    if (sqlState(error) !== '42501' || !(await isCurrent(url, migrations))) throw error;
  }
  const role = (await canTakeRole(url)) ? { role: 'rowlock_app' } : {};
  return { url, ...role, stop: () => Promise.resolve() };
}

const isCurrent = (url: string, migrations: string): Promise<boolean> =>
  withClient(url, async client => (await schemaState(client, migrations)) === 'current');

/** Whoever made the role may give it to themselves (PostgreSQL 16 and later do not do it alone). */
const canTakeRole = (url: string): Promise<boolean> =>
  withClient(url, async client => {
    const take = () => client.query('set role rowlock_app').then(() => true);
    return take().catch(() =>
      client
        .query('grant rowlock_app to current_user')
        .then(take)
        .catch(() => false),
    );
  });

/**
 * Asks a server that this counter does not work on yet, by a certificate that lies in no file yet.
 * @throws what connecting throws
 */
export async function askServer({ databaseUrl, certificate }: SharedServer): Promise<void> {
  const address = new URL(databaseUrl);
  const decided = ['disable', 'no-verify'].includes(address.searchParams.get('sslmode') ?? '');
  if (certificate === null || decided) return withClient(databaseUrl, ping);
  address.searchParams.delete('sslmode');
  return withClient(address.href, ping, { ssl: { ca: certificate } });
}

async function ping(client: Client): Promise<void> {
  await client.query('select 1');
}

async function withClient<T>(
  url: string,
  work: (client: Client) => Promise<T>,
  more: ClientConfig = {},
): Promise<T> {
  const client = new Client({ ...more, connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
