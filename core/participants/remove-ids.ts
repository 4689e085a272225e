import { count, eq, inArray, lt, sql } from 'drizzle-orm';
import { eventKeys, events, participants } from '../../drizzle/schema/index.ts';
import type { Context, Reading } from '../context.ts';
import type { EventId } from '../contract/ids.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import { lockEventKeys } from '../locks/participants.ts';
import { readSettings } from '../settings/settings.ts';
import type { Transactions } from '../transaction.ts';

/** How many events, and how many people's ids with them. */
export interface Removed {
  events: number;
  people: number;
  dryRun: boolean;
}

/**
 * Makes the national ids of past events unreadable for ever, once the time of the settings has passed
 * since they began: the event's keys are destroyed, cipher texts and index go. Orders, money, names and
 * the journal stay. Event by event, each in a transaction of its own, so that it may be stopped anywhere.
 */
export async function removeIds(
  { read, write }: Pick<Transactions, 'read' | 'write'>,
  { dryRun }: { dryRun: boolean },
): Promise<Removed> {
  const due = await read(dueEvents);
  if (dryRun) {
    const people = due.reduce((total, each) => total + each.people, 0);
    return { events: due.length, people, dryRun };
  }
  const total = { events: 0, people: 0 };
  for (const { eventId } of due) {
    const people = await write('participants.removeIds', (tx, context) =>
      destroyKeys(tx, context, eventId),
    );
    if (people === null) continue;
    total.events += 1;
    total.people += people;
  }
  return { ...total, dryRun };
}

/** Events that have keys though their time is over. */
async function dueEvents(tx: ReadTx, { now }: Reading) {
  const { retentionDays } = await readSettings(tx);
  const until = new Date(now.getTime() - retentionDays * 86_400_000);
  return tx
    .select({ eventId: events.id, people: count(participants.ticketId) })
    .from(eventKeys)
    .innerJoin(events, eq(events.id, eventKeys.eventId))
    .leftJoin(participants, eq(participants.nationalIdKey, eventKeys.id))
    .where(lt(events.startsAt, until))
    .groupBy(events.id)
    .orderBy(events.id);
}

/** @returns how many ids went; null when another counter has done it already */
async function destroyKeys(tx: Tx, context: Context, eventId: EventId): Promise<number | null> {
  // Whoever is saving an id under them now is then among those that go.
  const keys = await lockEventKeys(tx, eventId);
  if (keys.length === 0) {
    context.nothingToDo();
    return null;
  }
  const ids = keys.map(each => each.id);
  const gone = await tx
    .update(participants)
    .set(noId)
    .where(inArray(participants.nationalIdKey, ids))
    .returning({ ticketId: participants.ticketId });
  await tx.delete(eventKeys).where(inArray(eventKeys.id, ids));
  context.record({ objectId: eventId, after: { people: gone.length, keys: ids.length } });
  return gone.length;
}

/** What is left of a national id: nothing. */
export const noId = {
  nationalIdKind: null,
  nationalIdCipher: null,
  nationalIdIndex: null,
  nationalIdKey: null,
  savedAt: sql`now()`,
};
