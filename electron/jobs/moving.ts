import type { Logger } from 'pino';
import type { Database } from '../../core/database/pool.ts';
import { moveIds } from '../../core/participants/move-ids.ts';
import type { Vault } from '../../core/participants/vault.ts';

/**
 * Moves what is under former keys of this counter to its current one. Every counter does it by itself, and
 * not through the queue: only one that has the former key can, and the queue would hand it to any.
 */
export interface Moving {
  /** Other keys are there. Never throws, never waits. */
  soon(): void;
  /** Finishes the batch in hand and begins no other. */
  stop(): Promise<void>;
}

/** @param pause milliseconds after which what a counter with an older key saved meanwhile is moved */
export function openMoving(
  database: Database,
  vault: () => Vault,
  log: Logger,
  pause: number,
): Moving {
  const ending = new AbortController();
  let underWay: Promise<void> = Promise.resolve();
  let isAsked = false;

  async function move(): Promise<void> {
    while (isAsked && !ending.signal.aborted) {
      isAsked = false;
      try {
        const moved = await moveIds(database, vault(), ending.signal);
        if (moved > 0) log.info({ moved }, 'national ids and their keys moved to the current key');
      } catch (error) {
        // What is left is found where it is the next time.
        log.warn({ err: error }, 'national ids are not all under the current key yet');
      }
    }
  }
  const soon = () => {
    isAsked = true;
    underWay = underWay.then(move);
  };
  const timer = setInterval(soon, pause).unref();
  soon();

  return {
    soon,
    async stop() {
      clearInterval(timer);
      ending.abort();
      await underWay;
    },
  };
}
