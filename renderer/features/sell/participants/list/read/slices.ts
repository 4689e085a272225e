/** Steps between two pauses: some milliseconds of work, and far from 50 also on a slow computer. */
export const stepsPerSlice = 20;

interface Slices {
  /** Lets the window answer keys and draw. */
  readonly pause?: () => Promise<void>;
  /** How far it is, as the work says it. */
  readonly onPause?: (done: number) => unknown;
  readonly signal?: AbortSignal;
}

/** After whatever waits already; a timer would add four milliseconds to every pause. */
const nextTurn = () =>
  new Promise<void>(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Does work that yields after each small step, and pauses after some of them, so that nothing else of
 * the window waits for it.
 * @returns null when the signal ended it
 */
export async function inSlices<Result>(
  work: Generator<number, Result>,
  { pause = nextTurn, onPause, signal }: Slices = {},
): Promise<Result | null> {
  for (let steps = 1; ; steps += 1) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (steps % stepsPerSlice !== 0) continue;
    onPause?.(value);
    await pause();
    if (signal?.aborted === true) return null;
  }
}
