import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Database } from '../../core/database.ts';
import { releaseExpiredHolds } from '../../core/maintenance/release-expired-holds.ts';
import type { Live } from '../live/live.ts';

/** Every job there is, by the name under which it stands in the queue; each may run twice without harm. */
export const tasksOf = (database: Database, live: Pick<Live, 'announce'>, log: Logger) =>
  ({
    async releaseExpiredHolds() {
      const { orders, places } = await releaseExpiredHolds(database, { dryRun: false });
      if (orders === 0) return;
      live.announce(['orders.expire']);
      log.info({ orders, places }, 'lapsed holds given back');
    },
  }) satisfies TaskList;

/**
 * What comes by itself, once a minute for all counters together. The key lets the next one be queued
 * although a counter died with the last one in its hands.
 */
export const crontab =
  '* * * * * releaseExpiredHolds ?jobKey=releaseExpiredHolds&jobKeyMode=replace&max=1';
