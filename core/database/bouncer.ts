import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Client, ClientConfig, Notification } from 'pg';
import { GuardedClient } from './guarded-client.ts';
import { UnfitServer } from './unfit-server.ts';

/*
 * A bouncer (pgbouncer and others) either keeps a backend for a session until that ends, or gives it to whoever
 * comes next after each transaction. Then settings, locks and prepared statements stay behind on a backend that is
 * somebody else's, and seen from one quiet session nothing tells the two apart.
 */

/** Milliseconds for each question, and for a message to arrive. */
const patience = 3_000;

/** Servers where it was proven, for as long as the program runs; what changes later, shared backends show. */
const proven = new Set<string>();

const nameOf = ({ host, port, database, user }: Client): string =>
  [host, port, database, user].join(' ');

/**
 * Proves that the session keeps its backend while it is silent: what a second one announces reaches it. One whose
 * backend went back into the pool hears nothing, and most often the second one has just been given it.
 * @throws UnfitServer
 */
export async function provesSession(
  client: Client,
  backend: number,
  { stream: _, ...config }: ClientConfig,
): Promise<void> {
  const name = nameOf(client);
  if (proven.has(name)) {
    if (!sharedBackends.isShared(name, backend)) return;
    proven.delete(name);
    throw new UnfitServer('pooled');
  }
  const other = new GuardedClient({
    ...config,
    pipeline: false,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  try {
    await other.connect();
    const { rows } = await other.query<{ own: number }>('select pg_backend_pid() as own');
    if (rows[0]?.own === backend) throw new UnfitServer('pooled');
    await hears(client, other);
  } finally {
    await other.end();
  }
  proven.add(name);
}

async function hears(client: Client, other: Client): Promise<void> {
  const channel = `rowlock_${randomUUID().replaceAll('-', '')}`;
  const heard = once(client, 'notification', { signal: AbortSignal.timeout(patience) }).then(
    ([message]: Notification[]) => message?.channel === channel,
    () => false,
  );
  await client.query(`listen ${channel}`);
  await other.query('select pg_notify($1, $2)', [channel, '']);
  if (!(await heard)) throw new UnfitServer('pooled');
}

/** Backends that sessions of this program have at the moment, as far as they came by way of a bouncer. */
class Backends {
  readonly #taken = new Map<string, Map<number, Client>>();

  #at(name: string): Map<number, Client> {
    const known = this.#taken.get(name) ?? new Map<number, Client>();
    this.#taken.set(name, known);
    return known;
  }

  /** Whether another session has it too: then none of them keeps what it sets, and all of them end. */
  isShared(name: string, backend: number): boolean {
    const taken = this.#at(name);
    if (!taken.has(backend)) return false;
    for (const each of taken.values()) each.connection.stream.destroy(new UnfitServer('pooled'));
    return true;
  }

  /** @returns what says that the session has it no more */
  take(client: Client, backend: number): () => void {
    const taken = this.#at(nameOf(client));
    taken.set(backend, client);
    return () => {
      if (taken.get(backend) === client) taken.delete(backend);
    };
  }
}

export const sharedBackends = new Backends();
