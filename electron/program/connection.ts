import type { Client } from 'pg';
import type { Logger } from 'pino';
import type { DatabaseProblem } from '../../core/contract/database-problem.ts';
import { DatabaseAway } from '../../core/database/busy.ts';
import { type Database, type OpenDatabase, openDatabase } from '../../core/database/pool.ts';
import { keepTrying } from './keep-trying.ts';
import { databaseProblem } from './problem.ts';
import type { Server } from './servers.ts';

/** The one connection of a host to its database: made in the background, and made again when lost. */
export interface Connection {
  /** @throws DatabaseAway */
  database(): Database;
  /** How it is reached; null while it is away. */
  server(): Server | null;
  /** Null when it answers; asks it. */
  problem(): Promise<DatabaseProblem | null>;
  /** The first attempt has ended, well or not. */
  settled(): Promise<void>;
  /** Lets go of server and database, and begins again as if just started; ends with the first attempt. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export interface Companion {
  stop(): Promise<void>;
}

export interface ConnectionOptions {
  /** Starts or finds the server; `lost` is called when it is gone. */
  start: (lost: () => void) => Promise<Server>;
  /** Runs on every new connection before anybody may use it. */
  prepare: (database: Database, server: Server) => Promise<void>;
  /** Asks it whether it answers. @throws what keeps it from being worked with */
  look: (client: Pick<Client, 'query'>) => Promise<void>;
  /** Goes on beside the connection for as long as it lasts. */
  accompany: (server: Server, database: Database) => Companion;
  log: Logger;
}

/** Milliseconds. */
const pauses = { pause: 500, longestPause: 4_000 };

export function openConnection(options: ConnectionOptions): Connection {
  const { start, prepare, look, accompany, log } = options;
  let open: (OpenDatabase & { server: Server; companion: Companion }) | null = null;
  let problem: DatabaseProblem | null = 'starting';
  let closed = false;
  let ending = new AbortController();
  let connecting: Promise<void> = Promise.resolve();
  let reopening: Promise<void> = Promise.resolve();
  const firstAttempt = connect();

  /** Ends with the first attempt; where that fails, others follow until one does not. */
  function connect(): Promise<void> {
    ending = new AbortController();
    const { signal } = ending;
    const failed = (error: unknown) => log.warn({ err: error, problem }, 'no database yet');
    return new Promise(firstEnds => {
      const attempt = () => connectOnce().finally(firstEnds);
      connecting = keepTrying(attempt, { ...pauses, signal, failed }).catch(() => undefined);
    });
  }

  async function connectOnce(): Promise<void> {
    let server: Server | undefined;
    let opened: OpenDatabase | undefined;
    try {
      server = await start(lost);
      const { url, role } = server;
      opened = openDatabase({
        url,
        ...(role ? { role } : {}),
        onError: error => log.warn(error, 'a database connection broke'),
      });
      await prepare(opened.database, server);
      open = { ...opened, server, companion: accompany(server, opened.database) };
      problem = null;
      log.info('the database answers');
    } catch (error) {
      problem = databaseProblem(error);
      await opened?.close().catch(() => undefined);
      await server?.stop().catch(() => undefined);
      throw error;
    }
  }

  /** The built-in server is gone: its pool is useless, a new server may have another port. */
  function lost(): void {
    if (closed || !open) return;
    const useless = open;
    open = null;
    problem = 'unreachable';
    log.warn('the database server is gone; starting it again');
    useless.companion
      .stop()
      .then(() => useless.close())
      .catch(() => undefined);
    void connect();
  }

  async function letGo(): Promise<void> {
    ending.abort();
    await connecting;
    const before = open;
    open = null;
    problem = 'starting';
    await before?.companion.stop();
    await before?.close();
    await before?.server.stop();
  }

  async function reopened(earlier: Promise<void>): Promise<void> {
    await earlier;
    await letGo().catch((error: unknown) => {
      log.error({ err: error }, 'the database could not be let go of');
    });
    if (!closed) await connect();
  }

  return {
    database() {
      if (!open) throw new DatabaseAway();
      return open.database;
    },
    server: () => open?.server ?? null,
    async problem() {
      if (!open) return problem;
      try {
        await look(open.database.$client);
        return null;
      } catch (error) {
        return databaseProblem(error);
      }
    },
    settled: () => firstAttempt,
    reopen() {
      reopening = reopened(reopening);
      return reopening;
    },
    async close() {
      closed = true;
      ending.abort();
      await reopening;
      await letGo();
    },
  };
}
