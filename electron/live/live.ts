import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Logger } from 'pino';
import type { Changes } from '../../core/contract/live.ts';
import type { Area } from '../../core/contract/operation.ts';
import { changedBy, type Deed } from '../../core/contract/operations.ts';
import type { Database } from '../../core/database/pool.ts';
import type { Companion } from '../program/connection-options.ts';
import { gather } from './gather.ts';
import { openListener } from './listener.ts';
import { channel, everything } from './message.ts';

/** What happens at other counters, as it happens. */
export interface Live {
  /** Tells all counters what was done here, after its commit; never throws, never waits. */
  announce(deeds: readonly Deed[]): void;
  /** Hears all counters, this one among them, for as long as a connection lasts. */
  listen(server: { url: string; role?: string }): Companion;
  /** Whether what happens elsewhere is heard at the moment. */
  hears(): boolean;
  /** One window's news, until the signal; whoever reads slowly is told more at a time. */
  changes(signal: AbortSignal): AsyncGenerator<Changes, void>;
}

/** Milliseconds: an announcement, a piece of news for one window, and a sign of life. */
const betweenAnnouncements = 200;
const betweenNews = 250;
const signOfLife = 5_000;

/** @param heard what has changed, at any counter, as soon as it is heard; everything after a silence */
export function openLive(
  database: () => Database,
  log: Logger,
  heard: (areas: readonly Area[]) => void,
): Live {
  const windows = new Set<(areas: readonly Area[]) => void>();
  const from = randomUUID();
  let number = 0;
  let isHearing = false;

  const send = gather<Area>(betweenAnnouncements, areas => {
    number += 1;
    const message = JSON.stringify({ from, number, areas });
    // Not in the transaction of the act: its commit would queue behind everybody else's news.
    Promise.resolve()
      .then(() => database().execute(sql`select pg_notify(${channel}, ${message})`))
      .catch((error: unknown) => log.debug({ err: error }, 'news not told'));
  });

  return {
    announce(deeds) {
      const areas = deeds.flatMap(changedBy);
      if (areas.length > 0) send(areas);
    },
    listen: ({ url, role }) =>
      openListener({
        url,
        log,
        heard(areas) {
          heard(areas);
          for (const tell of windows) tell(areas);
        },
        hears(now) {
          isHearing = now;
        },
        ...(role ? { role } : {}),
      }),
    hears: () => isHearing,
    async *changes(signal) {
      const news = new Set<Area>(everything);
      let wake = new AbortController();
      const tell = (areas: readonly Area[]) => {
        for (const area of areas) news.add(area);
        wake.abort();
      };
      windows.add(tell);
      try {
        while (!signal.aborted) {
          const areas = [...news];
          news.clear();
          wake = new AbortController();
          yield { areas };
          await rest(betweenNews, signal);
          if (news.size === 0) await rest(signOfLife, AbortSignal.any([signal, wake.signal]));
        }
      } finally {
        windows.delete(tell);
      }
    },
  };
}

const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
