import type { Client, ClientConfig } from 'pg';
import { withChecked } from '../../core/database/checked-client.ts';
import type { Session } from '../../core/database/session.ts';
import type { SharedServer } from './shared-address.ts';

/**
 * Asks a server that this counter does not work on yet, by a certificate that lies in no file yet.
 * @throws what connecting and asking throw
 */
export async function askServer<T>(
  { databaseUrl, certificate }: SharedServer,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const address = new URL(databaseUrl);
  const decided = ['disable', 'no-verify'].includes(address.searchParams.get('sslmode') ?? '');
  if (certificate === null || decided) return withClient(databaseUrl, work);
  address.searchParams.delete('sslmode');
  return withClient(address.href, work, { ssl: { ca: certificate } });
}

/** Whether it answers at all. */
export async function ping(client: Client): Promise<void> {
  await client.query('select 1');
}

/** Milliseconds. */
const answer = 7_000;

/** Asks a server something on a connection of its own. */
export function withClient<T>(
  url: string,
  work: (client: Client) => Promise<T>,
  more: ClientConfig = {},
  session: Session = { as: 'owner' },
): Promise<T> {
  return withChecked({ ...more, connectionString: url, query_timeout: answer }, session, work);
}
