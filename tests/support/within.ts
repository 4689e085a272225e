import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for what has no limit of its own, such as a promise inside a window, but not for ever: a test that
 * hangs says nothing.
 * @param what that is waited for, such as `the end of the program`
 */
export async function within<T>(
  milliseconds: number,
  what: string,
  awaited: Promise<T>,
): Promise<T> {
  const come = new AbortController();
  const late = pause(milliseconds, undefined, { signal: come.signal }).then(() => {
    throw new Error(`${what} did not come within ${milliseconds / 1_000} s`);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    come.abort();
  }
}
