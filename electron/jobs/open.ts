import type { Logger } from 'pino';
import { type QueueLog, workJobQueue } from '../../core/database/job-queue.ts';
import { keepTrying } from '../program/keep-trying.ts';
import { crontab, type Means, tasksOf } from './tasks.ts';

/** The background work of one counter. */
export interface Jobs {
  /** Finishes the job in hand, if any, and takes no other. */
  stop(): Promise<void>;
}

interface JobsOptions extends Means {
  readonly url: string;
  readonly role?: string;
}

/** How long a worker whose database is away waits before it tries again (milliseconds). */
const pause = 5_000;

/**
 * Works the queue until told to stop, through outages of the database. Selling never waits for it:
 * places of lapsed holds count as free at once, whether or not anybody has tidied them up.
 */
export function openJobs({ url, role, ...means }: JobsOptions): Jobs {
  const { log } = means;
  const ending = new AbortController();
  const { signal } = ending;
  const options = { url, tasks: tasksOf(means), crontab, log: into(log) };
  const failed = (error: unknown) => log.warn({ err: error }, 'background jobs rest');
  const working = keepTrying(work, { pause, signal, failed }).catch(() => undefined);

  async function work(): Promise<void> {
    const { runner, pool } = await workJobQueue({ ...options, ...(role ? { role } : {}) });
    const stop = () => void runner.stop().catch(() => undefined);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    try {
      await runner.promise;
    } finally {
      signal.removeEventListener('abort', stop);
      await pool.end();
    }
    if (!signal.aborted) throw new Error('the queue is no longer worked');
  }

  return {
    stop() {
      ending.abort();
      return working;
    },
  };
}

/** What the queue has to say is for whoever looks into a trouble with it. */
const into =
  (log: Logger): QueueLog =>
  (level, message) => {
    if (level === 'error' || level === 'warning') log.warn({ jobs: message }, 'background jobs');
    else log.debug({ jobs: message }, 'background jobs');
  };
