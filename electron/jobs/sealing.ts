import type { Logger } from 'pino';
import type { Database } from '../../core/database/pool.ts';
import { type Sealer, sealJournal } from '../../core/journal/seal.ts';

/** The sealing of one counter: soon after its own acts, and whenever the queue asks. */
export interface Sealing {
  /** Something was committed here. Never throws, never waits. */
  soon(): void;
  /** Seals what there is. @throws what the database says */
  now(): Promise<void>;
  /** Finishes what is under way and begins nothing more. */
  stop(): Promise<void>;
}

/** Milliseconds from an act to its seal: long enough to take the acts of a sale together. */
const pause = 3_000;

/** @param sealed what follows each time, whether or not there was anything to seal */
export function openSealing(
  database: Database,
  sealer: () => Sealer,
  log: Logger,
  sealed: () => Promise<void>,
): Sealing {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<unknown> = Promise.resolve();
  const ending = new AbortController();

  const now = async () => {
    const rows = await sealJournal(database, sealer(), ending.signal);
    if (rows > 0) log.debug({ rows }, 'journal sealed');
    await sealed();
  };

  return {
    now,
    soon() {
      if (ending.signal.aborted) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        // The rows stay where they are: the next act, the next minute or another counter seals them.
        underWay = now().catch((error: unknown) => log.debug({ err: error }, 'journal not sealed'));
      }, pause).unref();
    },
    async stop() {
      ending.abort();
      clearTimeout(timer);
      await underWay;
    },
  };
}
