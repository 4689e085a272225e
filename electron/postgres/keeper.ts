import { realpath } from 'node:fs/promises';
import { type Client, DatabaseError } from 'pg';
import { connectionLocks } from '../../core/database/advisory-locks.ts';
import { GuardedClient } from '../../core/database/guarded-client.ts';

/*
 * Each program that uses the server keeps one connection, which holds an advisory lock shared. So the server
 * itself knows who needs it, a killed program lets go at once, and whoever gets the lock for itself alone is
 * the last one and may stop the server.
 */

/** How long it may take to be let in, and then to answer each question, in milliseconds. */
const patience = 3_000;

/** What came of trying to reach the server. */
export type Reached = Keeper | 'busy' | 'denied' | 'refused';

export interface Keeper {
  /** Nobody else held on to the server when we came. */
  readonly foundAlone: boolean;
  /** Runs statements that only one program at a time may run. */
  setUp(work: (client: Client) => Promise<void>): Promise<void>;
  /** Called once when the connection is lost, which is when the server dies. */
  onLost(listener: () => void): void;
  /** Lets go; true if nobody else holds on, and from then on nobody can until `close`. */
  leave(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Tries once to reach the server of this cluster and to hold on to it. `busy`: it is starting or
 * stopping; `denied`: it does not know our password; `refused`: nothing answers there in time, or
 * another cluster's server does.
 */
export async function reach(url: string, cluster: string): Promise<Reached> {
  const client = new GuardedClient({
    connectionString: url,
    connectionTimeoutMillis: patience,
    application_name: 'rowlock keeper',
  });
  let lost = false;
  const listeners: (() => void)[] = [];
  client.on('end', () => {
    lost = true;
    for (const listener of listeners.splice(0)) listener();
  });
  try {
    await client.connect();
    if (!(await servesCluster(client, cluster))) return await give('refused');
    const [others] = await ask<{ count: number }>(client, inTime(connectionLocks.keepers));
    const [held] = await ask<{ held: boolean }>(client, inTime(connectionLocks.keep));
    // Somebody has it alone: the last program is stopping the server.
    if (!held?.held) return await give('busy');
    return { foundAlone: others?.count === 0, setUp, onLost, leave, close };
  } catch (error) {
    return give(answerTo(error));
  }

  async function give(answer: Exclude<Reached, Keeper>): Promise<Reached> {
    await close();
    return answer;
  }

  async function setUp(work: (client: Client) => Promise<void>): Promise<void> {
    await client.query(connectionLocks.setUp);
    try {
      await work(client);
    } finally {
      await client.query(connectionLocks.leaveSetUp);
    }
  }

  function onLost(listener: () => void): void {
    if (lost) listener();
    else listeners.push(listener);
  }

  async function leave(): Promise<boolean> {
    listeners.length = 0;
    // First let go, then ask: two programs that leave together must not wait for each other.
    await client.query(inTime(connectionLocks.leave));
    const [last] = await ask<{ held: boolean }>(client, inTime(connectionLocks.keepAlone));
    return last?.held === true;
  }

  async function close(): Promise<void> {
    listeners.length = 0;
    await client.end().catch(() => undefined);
  }
}

async function servesCluster(client: Client, cluster: string): Promise<boolean> {
  const [answer] = await ask<{ data_directory: string }>(client, inTime('show data_directory'));
  const served = answer && (await realpath(answer.data_directory).catch(() => null));
  return served === cluster;
}

/** A server that is stuck may still let us in, and then say nothing for ever. */
const inTime = (text: string) => ({ text, query_timeout: patience });

async function ask<Row extends object>(
  client: Client,
  question: string | { text: string },
): Promise<Row[]> {
  return (await client.query<Row>(question)).rows;
}

function answerTo(error: unknown): Exclude<Reached, Keeper> {
  const code = error instanceof DatabaseError ? (error.code ?? '') : '';
  // 57P01 to 57P03: ended by an administrator, crashed, starting up or shutting down.
  if (/^57P0[123]$/.test(code)) return 'busy';
  return code === '28P01' ? 'denied' : 'refused';
}
