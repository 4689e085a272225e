/** Ctrl+C, or the end of the session or of the system. */
export class Interrupted extends Error {}

/**
 * Rejects with {@link Interrupted} at a signal, instead of the sudden end that would leave the
 * built-in server running.
 */
export function interruption(): Promise<never> {
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
      process.once(signal, () => reject(new Interrupted()));
    }
  });
  // It may come before anybody waits for it.
  interrupted.catch(() => undefined);
  return interrupted;
}
