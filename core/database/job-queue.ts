import {
  type LogFunctionFactory,
  Logger,
  type Runner,
  run,
  runMigrations,
  type TaskList,
} from 'graphile-worker';
import { Pool } from 'pg';
import { checkedFor } from './checked-client.ts';
import { poolSockets } from './pool-sockets.ts';

/** Where the queue tells what it does; most of it is of interest to nobody. */
export type QueueLog = (level: 'error' | 'warning' | 'info' | 'debug', message: string) => void;

const silent: LogFunctionFactory = () => () => undefined;

/** Nothing the queue asks takes this long (milliseconds): a server that has not answered by then is gone. */
const answer = 15_000;
const limits = { statement_timeout: '14s', lock_timeout: '10s' };

/** The newest form of its tables that this version of it knows. */
export const newestQueue = 19;

/**
 * Makes or renews the queue's own tables. A newer queue needs grants for what it adds: a migration of ours.
 * @param ownerUrl a login that may create schemas
 */
export async function migrateJobQueue(ownerUrl: string): Promise<void> {
  const pgPool = new Pool({
    connectionString: ownerUrl,
    max: 1,
    connectionTimeoutMillis: 5_000,
    query_timeout: answer,
    Client: checkedFor({ as: 'owner', settings: limits }),
  });
  pgPool.on('error', () => undefined);
  pgPool.on('connect', client => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool, logger: new Logger(silent) });
  } finally {
    await pgPool.end();
  }
}

export interface QueueOptions {
  url: string;
  /** The least-privileged role on a shared server. */
  role?: string;
  tasks: TaskList;
  /** One line for each task that comes by itself, in cron's words. */
  crontab: string;
  log: QueueLog;
}

/** One job at a time, one connection to hear of new ones and one to fetch them. */
const connections = 2;
/** Milliseconds; a job that was announced is fetched at once, this is for what nobody announced. */
const pollInterval = 10_000;

/**
 * Without a delay, not even none, the queue tells the server of a job's end and waits for no answer: a stop
 * could take the connection from under it (the job stays taken for hours), and what fails is a rejection
 * that nobody handles.
 */
const reportsAwaited = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** A worker of the queue. Every running counter has one; each job is done by one of them. */
export async function workJobQueue(options: QueueOptions): Promise<{ runner: Runner; pool: Pool }> {
  const { url, role, tasks, crontab, log } = options;
  const sockets = poolSockets();
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: 'rowlock jobs',
    connectionTimeoutMillis: 5_000,
    query_timeout: answer,
    keepAlive: true,
    // Only so does a question that is not answered in time end its connection.
    pipeline: true,
    stream: sockets.make,
    Client: checkedFor({ as: 'counter', settings: limits, ...(role ? { role } : {}) }),
  });
  pool.on('error', error => log('warning', error.message));
  pool.on('connect', client =>
    client.on('error', error => {
      log('warning', error.message);
      sockets.breakAll();
    }),
  );
  try {
    const runner = await run({
      pgPool: pool,
      taskList: tasks,
      crontab,
      pollInterval,
      concurrency: 1,
      noHandleSignals: true,
      preset: reportsAwaited,
      logger: new Logger(() => (level, message) => log(level, message)),
    });
    return { runner, pool };
  } catch (error) {
    await pool.end();
    throw error;
  }
}
