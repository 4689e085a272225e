import { sql } from 'drizzle-orm';
import type { Logger } from 'pino';
import type { DatabaseProblem } from '../../core/contract/database-problem.ts';
import { DatabaseAway } from '../../core/database/busy.ts';
import { type Database, type OpenDatabase, openDatabase } from '../../core/database/pool.ts';
import { databaseProblem } from './problem.ts';
import type { Server } from './servers.ts';

/** The one connection of a host to its database: made in the background, and made again when lost. */
export interface Connection {
  /** @throws DatabaseAway */
  database(): Database;
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
  prepare: (database: Database) => Promise<void>;
  /** Goes on beside the connection for as long as it lasts. */
  accompany: (server: Server, database: Database) => Companion;
  log: Logger;
}

const pauses = [500, 1_000, 2_000, 4_000];

export function openConnection(options: ConnectionOptions): Connection {
  const { start, prepare, accompany, log } = options;
  let open: (OpenDatabase & { server: Server; companion: Companion }) | null = null;
  let problem: DatabaseProblem | null = 'starting';
  let failures = 0;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let attempt: Promise<void> = connect();
  const firstAttempt = attempt;

  async function connect(): Promise<void> {
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
      await prepare(opened.database);
      open = { ...opened, server, companion: accompany(server, opened.database) };
      problem = null;
      failures = 0;
      log.info('the database answers');
    } catch (error) {
      problem = databaseProblem(error);
      log.warn({ err: error, problem }, 'no database yet');
      await opened?.close().catch(() => undefined);
      await server?.stop().catch(() => undefined);
      const pause = pauses[Math.min(failures, pauses.length - 1)];
      failures += 1;
      if (closed) return;
      timer = setTimeout(() => {
        attempt = connect();
      }, pause);
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
    attempt = connect();
  }

  async function reopened(): Promise<void> {
    clearTimeout(timer);
    await attempt;
    clearTimeout(timer);
    const before = open;
    open = null;
    problem = 'starting';
    await before?.companion.stop();
    await before?.close();
    await before?.server.stop();
    if (!closed) await connect();
  }

  return {
    database() {
      if (!open) throw new DatabaseAway();
      return open.database;
    },
    async problem() {
      if (!open) return problem;
      try {
        await open.database.execute(sql`select 1`);
        return null;
      } catch (error) {
        return databaseProblem(error);
      }
    },
    settled: () => firstAttempt,
    reopen() {
      attempt = reopened().catch((error: unknown) => {
        log.error({ err: error }, 'the database could not be let go of');
        return connect();
      });
      return attempt;
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await attempt;
      clearTimeout(timer);
      await open?.companion.stop();
      await open?.close();
      await open?.server.stop();
      open = null;
    },
  };
}
