import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for work that must not hold up the end of the program.
 *
 * @returns whether it was done in time; what it throws is thrown
 */
export async function withinDeadline(milliseconds: number, work: Promise<void>): Promise<boolean> {
  const done = new AbortController();
  try {
    const late = pause(milliseconds, false, { signal: done.signal });
    return await Promise.race([work.then(() => true), late]);
  } finally {
    done.abort();
  }
}
