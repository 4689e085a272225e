/** Ctrl+C, or the end of the session or of the system. */
export class Interrupted extends Error {}

/**
 * Does the work unless a signal comes first, and rejects with {@link Interrupted} instead of the sudden
 * end that would leave the built-in server running.
 */
export function interruptible(): (work: () => Promise<void>) => Promise<void> {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
    // For good, not once: what a library does at a signal that nobody else listens to is a sudden end.
    process.on(signal, () => ending.abort(new Interrupted()));
  }
  return async work => {
    // It may have come while the database was being started: then nothing is begun.
    ending.signal.throwIfAborted();
    const interrupted = new Promise<never>((_, reject) => {
      ending.signal.addEventListener('abort', () => reject(new Interrupted()));
    });
    await Promise.race([work(), interrupted]);
  };
}
