import { drizzle } from 'drizzle-orm/node-postgres';
import type { PoolClient } from 'pg';
import { sqlState } from './busy.ts';
import type { Database, ReadTx, Tx } from './pool.ts';

/** One snapshot that cannot write, or an ordinary transaction. */
interface Modes {
  read: ReadTx;
  write: Tx;
}

/** Named, so that the socket gathers them with what travels beside them (gathering-socket.ts). */
export const beginning = {
  read: { name: 'begin_reading', text: 'begin isolation level repeatable read read only' },
  write: { name: 'begin', text: 'begin isolation level read committed' },
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
 * @throws what `work` throws, and what the database says at commit; where that only follows from an earlier
 * error of the transaction, that error
 */
export async function inTransaction<Mode extends keyof Modes, T>(
  database: Database,
  mode: Mode,
  work: (tx: Modes[Mode], begun: Promise<Date>) => Promise<T>,
  closing?: (tx: Tx) => Promise<unknown>,
): Promise<T> {
  const client = await database.$client.connect();
  const tx = through(client);
  const errors = errorsOf(client);
  try {
    const begun = begin(client, mode);
    const [answer] = await Promise.all([work(tx, begun), begun]);
    const [, end] = await Promise.all([closing?.(tx), client.query(commit)]);
    // To commit what has failed is answered with a rollback, and not with an error.
    if (end.command !== 'COMMIT') throw errors.endedAs(end.command);
    client.release();
    return answer;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      // Nobody knows what state it is in: another one takes its place.
      (broken: unknown) => client.release(broken instanceof Error ? broken : true),
    );
    throw errors.behind(error);
  } finally {
    errors.forget();
  }
}

/** What the server says to whatever is asked after an error, until the transaction is rolled back. */
const aborted = '25P02';

/**
 * Listens for the first error that the server answers. Of statements in one flight it answers the later ones
 * too, at the same time, and work that waits for several at once may hear of those first.
 */
function errorsOf({ connection }: PoolClient) {
  let first: unknown;
  const listen = (error: unknown) => {
    first ??= error;
  };
  connection.on('errorMessage', listen);
  return {
    /** The error that another one only follows from; else that one itself. */
    behind: (error: unknown) => (sqlState(error) === aborted ? first : error),
    endedAs: (command: string) => new Error(`the commit ended as ${command}`, { cause: first }),
    forget: () => connection.off('errorMessage', listen),
  };
}

async function begin(client: PoolClient, mode: keyof Modes): Promise<Date> {
  const [, { rows }] = await Promise.all([
    client.query(beginning[mode]),
    client.query<{ ms: string }>(moment),
  ]);
  return new Date(Number(rows[0]?.ms));
}
