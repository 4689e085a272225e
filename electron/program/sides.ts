import type { Host } from './open.ts';
import type { Emptied, Passage } from './passage.ts';

/** A box office, and its training: each has a host of its own, with a folder and a database of its own. */
export type Side = 'boxOffice' | 'training';

interface SidesOptions {
  readonly begins: Side;
  readonly open: (side: Side, passage: Passage) => Host;
  readonly empty: () => Promise<Emptied>;
  /** Takes the window there. */
  readonly show: (side: Side) => void;
  /** A training that was left could not let go of its database. */
  readonly failed: (error: unknown) => void;
}

export interface Sides {
  /** Whom pages of this side speak with; undefined where it is not open. */
  host(side: Side): Host | undefined;
  close(): Promise<void>;
}

/** Opens a side when a window first goes there. The box office goes on meanwhile: it seals, and releases what lapsed. */
export function openSides({ begins, open, empty, show, failed }: SidesOptions): Sides {
  const hosts = new Map<Side, Host>();
  let left = Promise.resolve();
  let isClosed = false;

  function openAt(side: Side): void {
    hosts.set(side, open(side, passages[side]));
  }

  function goTo(side: Side): void {
    if (!hosts.has(side)) openAt(side);
    show(side);
  }

  const passages: Readonly<Record<Side, Passage>> = {
    boxOffice: {
      go() {
        // One that is still being left would take its card terminal from the next.
        void left.then(() => isClosed || goTo('training'));
      },
      empty,
    },
    training: {
      go() {
        goTo('boxOffice');
        const training = hosts.get('training');
        hosts.delete('training');
        left = Promise.all([left, training?.close().catch(failed)]).then(() => undefined);
      },
      async empty(): Promise<Emptied> {
        // It stays where it is found meanwhile: nobody opens another one on what is being removed.
        await hosts.get('training')?.close();
        try {
          await left;
          const emptied = await empty();
          openAt('training');
          if (emptied !== 'inUse') show('training');
          return emptied;
        } catch (error) {
          openAt('training');
          throw error;
        }
      },
    },
  };
  openAt(begins);

  return {
    host: side => hosts.get(side),
    async close() {
      isClosed = true;
      await Promise.all([left, ...Array.from(hosts.values(), each => each.close())]);
    },
  };
}
