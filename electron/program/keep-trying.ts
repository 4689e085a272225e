import pRetry from 'p-retry';

interface Trying {
  /** Milliseconds before the second attempt; each further pause is twice as long. */
  readonly pause: number;
  /** Milliseconds; without it all pauses are of one length. */
  readonly longestPause?: number;
  readonly signal: AbortSignal;
  /** Told why, after every attempt that failed. */
  readonly failed: (error: unknown) => void;
}

/**
 * Tries until it works or the signal comes; an attempt that is under way then is waited for.
 * @throws the signal's reason
 */
export const keepTrying = (
  attempt: () => Promise<void>,
  { pause, longestPause = pause, signal, failed }: Trying,
): Promise<void> =>
  pRetry(
    async () => {
      try {
        await attempt();
      } catch (error) {
        failed(error);
        // As it is, a TypeError would end the attempts: p-retry takes it for a mistake in the program.
        throw new Error('not yet', { cause: error });
      }
    },
    { retries: Number.POSITIVE_INFINITY, minTimeout: pause, maxTimeout: longestPause, signal },
  );
