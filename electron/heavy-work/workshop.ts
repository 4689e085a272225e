import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { atWork } from './at-work.ts';
import type { JobName, Jobs } from './jobs.ts';

/** How a job is looked after. */
export interface Looked {
  /** Ends it at once, wherever it is. */
  readonly signal?: AbortSignal | undefined;
  /** Hears how many pages or rows are done. */
  readonly done?: (many: number) => void;
}

/** Where heavy work is done, so that no call of a counter waits for it. */
export interface Workshop {
  /**
   * One job after the other, in the order in which they were asked for. Rejects with what the job failed
   * of, with the end of its worker, or with the signal's reason.
   * @param pieces are made when they are needed, each in a turn of its own
   */
  make<Name extends JobName>(
    job: Name,
    about: Jobs[Name]['about'],
    pieces: Iterable<Jobs[Name]['piece']>,
    looked?: Looked,
  ): Promise<Uint8Array>;
  /** Ends what is being made, and takes nothing more. */
  close(): Promise<void>;
}

/** Milliseconds: how long a worker that has nothing to do is kept, and one that says nothing believed. */
const usual = { kept: 120_000, silence: 60_000 };

/** What a worker may hold; one that takes more ends, and the program goes on. Megabytes. */
const room = 512;

/** Where there is no built one: tests and scripts run the program from its sources. */
export const workerFromSource = join(import.meta.dirname, 'worker.ts');

/** @param file the worker; from its source where a test or a script is run from sources */
export function openWorkshop(file: string, times: Partial<typeof usual> = {}): Workshop {
  const { kept, silence } = { ...usual, ...times };
  const closing = new AbortController();
  let worker: Worker | undefined;
  let leaving: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function hire(): Worker {
    clearTimeout(leaving);
    if (!worker) {
      const resourceLimits = { maxOldGenerationSizeMb: room };
      const hired = file.endsWith('.ts')
        ? new Worker(fromSource(file), { eval: true, resourceLimits })
        : new Worker(file, { resourceLimits });
      // Also when nothing is asked of it: an error that nobody hears ends the program.
      hired.on('error', () => undefined);
      hired.on('exit', () => {
        if (worker === hired) worker = undefined;
      });
      worker = hired;
    }
    worker.ref();
    return worker;
  }
  async function letGo(): Promise<void> {
    clearTimeout(leaving);
    const gone = worker;
    worker = undefined;
    await gone?.terminate();
  }

  return {
    make(job, about, pieces, { signal, done } = {}) {
      const ends = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      const mine = last.then(async () => {
        ends.throwIfAborted();
        const hired = hire();
        const { made, sound } = await atWork(hired, { job, about, pieces, ends, done, silence });
        if (!sound) await letGo();
        hired.unref();
        leaving = setTimeout(() => void letGo(), kept).unref();
        return made();
      });
      last = mine.catch(() => undefined);
      return unlessEnded(mine, ends);
    },
    async close() {
      closing.abort(new Error('the program is being closed'));
      await last;
      await letGo();
    },
  };
}

/** What a worker has to be told before it can read TypeScript. */
const fromSource = (file: string): string =>
  `import('tsx/esm/api').then(tsx => {
    tsx.register();
    return import(${JSON.stringify(pathToFileURL(file).href)});
  });`;

/** Whoever waits in line and gives up does not wait for those before. */
function unlessEnded<T>(work: Promise<T>, ends: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(ends.reason as Error);
    if (ends.aborted) end();
    ends.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => ends.removeEventListener('abort', end));
  });
}
