import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Database } from '../../core/database.ts';
import { releaseExpiredHolds } from '../../core/maintenance/release-expired-holds.ts';
import type { Live } from '../live/live.ts';
import type { Sealing } from './sealing.ts';

/** Every job there is, by the name under which it stands in the queue; each may run twice without harm. */
export const tasksOf = (
  database: Database,
  live: Pick<Live, 'announce'>,
  sealing: Pick<Sealing, 'now'>,
  log: Logger,
) =>
  ({
    async releaseExpiredHolds() {
      const { orders, places } = await releaseExpiredHolds(database, { dryRun: false });
      if (orders === 0) return;
      live.announce(['orders.expire']);
      log.info({ orders, places }, 'lapsed holds given back');
    },
    // For rows that came without an act of a running counter: from a terminal, or from one that died.
    sealJournal: () => sealing.now(),
  }) satisfies TaskList;

/**
 * What comes by itself, once a minute for all counters together. The key lets the next one be queued
 * although a counter died with the last one in its hands.
 */
export const crontab = ['releaseExpiredHolds', 'sealJournal']
  .map(task => `* * * * * ${task} ?jobKey=${task}&jobKeyMode=replace&max=1`)
  .join('\n');
