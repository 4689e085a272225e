import { DatabaseAway } from '../../core/database/busy.ts';
import { type Database, type OpenDatabase, openDatabase } from '../../core/database/pool.ts';
import type { Companion, ConnectionOptions } from './connection-options.ts';
import { keepTrying } from './keep-trying.ts';
import { type Trouble, troubleOf } from './problem.ts';
import type { Server } from './servers.ts';

/** The one connection of a host to its database: made in the background, and made again when lost. */
export interface Connection {
  /** @throws DatabaseAway */
  database(): Database;
  /** How it is reached; null while it is away. */
  server(): Server | null;
  /** Null when it answers and can be worked with; asks it. */
  trouble(): Promise<Trouble | null>;
  /** The first attempt has ended, well or not: it answers, or what keeps it from answering is known. */
  settled(): Promise<void>;
  /** Lets go of server and database, and begins again as if just started; ends with the first attempt. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds: between two attempts, and between two looks at a database that is worked with. */
const pauses = { pause: 500, longestPause: 4_000 };
const betweenLooks = 10_000;

const starting: Trouble = { problem: 'starting', about: null };
const makingSamples: Trouble = { problem: 'makingSamples', about: null };
const gone: Trouble = { problem: 'unreachable', about: null };

export function openConnection(options: ConnectionOptions): Connection {
  const { start, prepare, look, accompany, log } = options;
  let open: (OpenDatabase & { server: Server; companion: Companion }) | null = null;
  let trouble: Trouble | null = starting;
  let closed = false;
  let ending = new AbortController();
  let connecting: Promise<void> = Promise.resolve();
  let reopening: Promise<void> = Promise.resolve();
  const firstAttempt = connect();

  /** Ends with the first attempt; where that fails, others follow until one does not. */
  function connect(): Promise<void> {
    ending = new AbortController();
    const { signal } = ending;
    const failed = (error: unknown) => log.warn({ err: error, ...trouble }, 'no database yet');
    return new Promise(firstEnds => {
      const attempt = () => connectOnce().finally(firstEnds);
      connecting = keepTrying(attempt, { ...pauses, signal, failed }).catch(() => undefined);
    });
  }

  async function connectOnce(): Promise<void> {
    let server: Server | undefined;
    let opened: OpenDatabase | undefined;
    try {
      server = await start(lost, login => {
        trouble = { problem: 'updating', about: login };
      });
      const { url, role } = server;
      opened = openDatabase({
        url,
        ...(role ? { role } : {}),
        onError: error => log.warn(error, 'a database connection broke'),
      });
      await prepare(opened.database, server, () => (trouble = makingSamples));
      open = { ...opened, server, companion: accompany(server, opened.database) };
      trouble = null;
      log.info('the database answers');
    } catch (error) {
      trouble = troubleOf(error);
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
    trouble = gone;
    log.warn('the database server is gone; starting it again');
    useless.companion
      .stop()
      .then(() => useless.close())
      .catch(() => undefined);
    void connect();
  }

  async function letGo(why: Trouble): Promise<void> {
    ending.abort();
    await connecting;
    const before = open;
    open = null;
    trouble = why;
    await before?.companion.stop();
    await before?.close();
    await before?.server.stop();
  }

  async function reopened(earlier: Promise<void>, why: Trouble): Promise<void> {
    await earlier;
    await letGo(why).catch((error: unknown) => {
      log.error({ err: error }, 'the database could not be let go of');
    });
    if (!closed) await connect();
  }

  function reopen(why = starting): Promise<void> {
    reopening = reopened(reopening, why);
    return reopening;
  }

  async function looked(): Promise<Trouble | null> {
    const looking = open;
    if (!looking) return trouble;
    try {
      await look(looking.database.$client);
      return null;
    } catch (error) {
      const seen = troubleOf(error);
      // A newer program has changed the tables: nothing more is sold through them, here and now.
      if (seen.problem === 'newerSchema' && open === looking && !closed) void reopen(seen);
      return seen;
    }
  }
  // Where no window asks, somebody has to.
  const watching = setInterval(() => void looked(), betweenLooks).unref();

  return {
    database() {
      if (!open) throw new DatabaseAway(trouble?.problem);
      return open.database;
    },
    server: () => open?.server ?? null,
    trouble: looked,
    settled: () => firstAttempt,
    reopen: () => reopen(),
    async close() {
      closed = true;
      clearInterval(watching);
      ending.abort();
      await reopening;
      await letGo(gone);
    },
  };
}
