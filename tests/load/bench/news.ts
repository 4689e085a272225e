import { EventEmitter, once } from 'node:events';
import type { Operations } from '../../support/fixtures/counter.ts';
import type { Program } from './hosts.ts';

/** One window's ear at a host: when it heard that orders have changed. */
export interface Listening {
  /** Moments of `performance.now()`, in their sequence. */
  readonly heard: readonly number[];
  /** Resolves once something was heard after this moment. @throws when nothing is heard for long */
  heardAfter(moment: number): Promise<void>;
  stop(): Promise<void>;
}

/** Far more than a second, which is the promise. */
const patience = 10_000;

/**
 * Begins to listen as a window does, and has heard the first answer, which names everything.
 * @param onNews what the window does about it; the next piece of news waits for it
 */
export async function listen(
  { seller: { operations } }: Program,
  onNews: (client: Operations) => Promise<unknown> = () => Promise.resolve(),
): Promise<Listening> {
  const stream = await operations.live.changes();
  await stream.next();
  const heard: number[] = [];
  const ear = new EventEmitter();
  const listening = (async () => {
    for await (const { areas } of stream) {
      if (!areas.includes('orders')) continue;
      heard.push(performance.now());
      ear.emit('news');
      await onNews(operations);
    }
  })();
  // Whoever waits for news is told that there will be none; nobody else minds how it ended.
  const broken = listening.then(() => Promise.reject(new Error('the news ended')));
  broken.catch(() => undefined);
  return {
    heard,
    async heardAfter(moment) {
      const late = AbortSignal.timeout(patience);
      while ((heard.at(-1) ?? 0) <= moment) {
        await Promise.race([once(ear, 'news', { signal: late }), broken]);
      }
    },
    async stop() {
      // Not by a signal: once the garbage collector has been by, Node's fetch no longer hears it.
      await stream.return();
      // What it was waiting for is broken off, which is what was wanted.
      await listening.catch(() => undefined);
    },
  };
}
