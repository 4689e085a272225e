import { drizzle } from 'drizzle-orm/node-postgres';
import type { PoolClient } from 'pg';
import type { Database, ReadTx, Tx } from './pool.ts';

/** One snapshot that cannot write, or an ordinary transaction. */
interface Modes {
  read: ReadTx;
  write: Tx;
}

/** Named, so that the socket gathers them with what travels beside them (gathering-socket.ts). */
const beginning = {
  read: { name: 'begin_reading', text: 'begin isolation level repeatable read read only' },
  write: { name: 'begin', text: 'begin' },
} as const satisfies Record<keyof Modes, object>;

const commit = { name: 'commit', text: 'commit' };

const moment = {
  name: 'moment',
  text: 'select (extract(epoch from now()) * 1000)::bigint as ms',
};

/** Drizzle on each connection, made once: statements prepared through it are prepared once too. */
const drizzled = new WeakMap<PoolClient, Tx>();

/** What a connection can do is a transaction only once one was begun on it, which nothing else here does. */
function through(client: PoolClient): Tx {
  const known = drizzled.get(client);
  if (known) return known;
  const made = drizzle(client, { casing: 'snake_case' }) as unknown as Tx;
  drizzled.set(client, made);
  return made;
}

/**
 * Everything or nothing, on a connection of its own. The work starts at once: what it asks first travels
 * with the beginning, and `closing` travels with the commit, so that an act that reads once and writes
 * once takes three round trips. It must know that the transaction has begun before it writes.
 * @param work is promised the moment of the transaction, by the database's clock, once it has begun
 * @param closing what is written last of all, when the work is done
 * @throws what `work` throws, and what the database says at commit
 */
export async function inTransaction<Mode extends keyof Modes, T>(
  database: Database,
  mode: Mode,
  work: (tx: Modes[Mode], begun: Promise<Date>) => Promise<T>,
  closing?: (tx: Tx) => Promise<unknown>,
): Promise<T> {
  const client = await database.$client.connect();
  const tx = through(client);
  try {
    const begun = begin(client, mode);
    const [answer] = await Promise.all([work(tx, begun), begun]);
    const [, end] = await Promise.all([closing?.(tx), client.query(commit)]);
    // To commit what has failed is answered with a rollback, and not with an error.
    if (end.command !== 'COMMIT') throw new Error(`the commit ended as ${end.command}`);
    client.release();
    return answer;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      // Nobody knows what state it is in: another one takes its place.
      (broken: unknown) => client.release(broken instanceof Error ? broken : true),
    );
    throw error;
  }
}

async function begin(client: PoolClient, mode: keyof Modes): Promise<Date> {
  const [, { rows }] = await Promise.all([
    client.query(beginning[mode]),
    client.query<{ ms: string }>(moment),
  ]);
  return new Date(Number(rows[0]?.ms));
}
