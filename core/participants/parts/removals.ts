import { and, asc, count, eq, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm';
import {
  eventKeys,
  eventStarts,
  events,
  idRemovals,
  participants,
} from '../../../drizzle/schema/index.ts';
import type { EventId } from '../../contract/ids.ts';
import type { ReadTx } from '../../database/pool.ts';
import { readSettings } from '../../settings/settings.ts';
import { day } from '../clocks.ts';

/** Whichever is later of an event's date and those that stood for a day or longer before it. */
const countsFrom = sql<Date>`greatest(${events.startsAt}, ${eventStarts.latest})`.mapWith(
  events.startsAt,
);

/**
 * Events with national ids whose time is over or whose removal was announced, the oldest first.
 * @param which of them; all when left out
 */
export async function readRemovals(tx: ReadTx, now: Date, which?: SQL) {
  const { retentionDays } = await readSettings(tx);
  const until = new Date(now.getTime() - retentionDays * day);
  const found = await tx
    .select({
      eventId: events.id,
      title: events.title,
      startsAt: events.startsAt,
      timeZone: events.timeZone,
      countsFrom,
      people: count(participants.ticketId),
      notice: idRemovals,
    })
    .from(eventKeys)
    .innerJoin(events, eq(events.id, eventKeys.eventId))
    .leftJoin(eventStarts, eq(eventStarts.eventId, events.id))
    .leftJoin(idRemovals, eq(idRemovals.eventId, events.id))
    .leftJoin(participants, eq(participants.nationalIdKey, eventKeys.id))
    .where(and(which, or(lt(countsFrom, until), isNotNull(idRemovals.eventId))))
    .groupBy(events.id, eventStarts.eventId, idRemovals.eventId)
    .orderBy(asc(countsFrom), asc(events.id));
  return found.map(each => ({ ...each, isDue: each.countsFrom < until }));
}

export type Removal = Awaited<ReturnType<typeof readRemovals>>[number];

/** The same of one event. */
export const readRemoval = async (
  tx: ReadTx,
  now: Date,
  eventId: EventId,
): Promise<Removal | undefined> => (await readRemovals(tx, now, eq(events.id, eventId)))[0];

/** When what was announced is done. */
export const dueAt = (announcedAt: Date): Date => new Date(announcedAt.getTime() + day);

/**
 * What comes next for an event: nothing, an announcement, the end of its ids, or the end of an
 * announcement that no longer holds: another date, other settings, or a clock that was put back.
 * @param clock what the clock of this program says, in milliseconds
 */
export function nextStep(
  { isDue, countsFrom, notice }: Removal,
  now: Date,
  clock: number,
): 'announce' | 'destroy' | 'withdraw' | null {
  if (!notice) return isDue ? 'announce' : null;
  // A stop is an admin's word, and stands whatever becomes of the date.
  if (notice.stoppedAt) return null;
  const holds = isDue && notice.countsFrom.getTime() === countsFrom.getTime();
  if (!holds || notice.announcedAt > now) return 'withdraw';
  const byBothClocks = dueAt(notice.announcedAt) <= now && +dueAt(notice.counterClock) <= clock;
  return byBothClocks ? 'destroy' : null;
}
