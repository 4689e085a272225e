import type { Reading } from '../context.ts';
import type { IdRemovals } from '../contract/participants.ts';
import type { ReadTx } from '../database/pool.ts';
import { doubtAbout, ownClock } from './clocks.ts';
import { dueAt, type Removal, readRemovals } from './parts/removals.ts';

/** Which events' national ids go, when, and what holds all of it back. */
export const idRemovals = async (tx: ReadTx, { now }: Reading): Promise<IdRemovals> => ({
  heldBack: await doubtAbout(tx, now, ownClock()),
  removals: (await readRemovals(tx, now)).map(told),
});

const told = ({ eventId, title, startsAt, timeZone, people, notice }: Removal) => ({
  eventId,
  title,
  startsAt: startsAt.toISOString(),
  timeZone,
  people,
  dueAt: notice ? dueAt(notice.announcedAt).toISOString() : null,
  stopped: notice?.stoppedAt
    ? { at: notice.stoppedAt.toISOString(), reason: notice.reason ?? '' }
    : null,
});
