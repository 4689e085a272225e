import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Acting } from '../../core/acting.ts';
import type { Database } from '../../core/database/pool.ts';
import { releaseExpiredHolds } from '../../core/maintenance/release-expired-holds.ts';
import { removeIds } from '../../core/participants/remove-ids.ts';
import { giveUpWaiting } from '../../core/payments/give-up-waiting.ts';
import { forgetOldTries } from '../../core/signing-in/forget-old-tries.ts';
import type { Live } from '../live/live.ts';
import type { Sealing } from './sealing.ts';

/** What jobs are done with. */
export interface Means {
  readonly database: Database;
  /** The one way of writing, for acts that nobody does. */
  readonly unattended: Acting;
  readonly live: Pick<Live, 'announce'>;
  readonly sealing: Pick<Sealing, 'now'>;
  readonly log: Logger;
}

/** Every job there is, by the name under which it stands in the queue; each may run twice without harm. */
export const tasksOf = ({ database, unattended, live, sealing, log }: Means) =>
  ({
    async releaseExpiredHolds() {
      const { orders, places } = await releaseExpiredHolds(database, { dryRun: false });
      if (orders === 0) return;
      live.announce(['orders.expire']);
      log.info({ orders, places }, 'lapsed holds given back');
    },
    // For rows that came without an act of a running counter: from a terminal, or from one that died.
    sealJournal: () => sealing.now(),
    async giveUpWaiting() {
      const attempts = await giveUpWaiting(unattended);
      if (attempts > 0) log.warn({ attempts }, 'card payments that no terminal answered');
    },
    async forgetOldTries() {
      const forgotten = await forgetOldTries(database);
      if (forgotten > 0) log.info({ forgotten }, 'wrong tries of long ago forgotten');
    },
    async removeNationalIds() {
      const { events, people, announced, heldBack } = await removeIds(unattended, {
        dryRun: false,
      });
      if (events > 0) log.info({ events, people }, 'national ids of past events destroyed');
      if (announced > 0) log.info({ announced }, 'end of national ids announced for tomorrow');
      if (heldBack)
        log.warn({ heldBack }, 'national ids are not destroyed while clocks are in doubt');
    },
  }) satisfies TaskList;

const everyMinute = (task: string) => `* * * * * ${task} ?jobKey=${task}&jobKeyMode=replace&max=1`;

/**
 * What comes by itself, once a minute or an hour for all counters together. The key lets the next one be
 * queued although a counter died with the last one in its hands.
 */
export const crontab = [
  everyMinute('releaseExpiredHolds'),
  everyMinute('sealJournal'),
  everyMinute('giveUpWaiting'),
  '43 * * * * forgetOldTries ?jobKey=forgetOldTries&jobKeyMode=replace&max=1',
  '17 * * * * removeNationalIds ?jobKey=removeNationalIds&jobKeyMode=replace&max=1',
].join('\n');
