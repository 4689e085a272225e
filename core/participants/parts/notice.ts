import { eq, sql } from 'drizzle-orm';
import { idRemovals } from '../../../drizzle/schema/index.ts';
import type { Context } from '../../context.ts';
import type { EventId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import { lockRemoval } from '../../locks/participants.ts';
import { dueAt, nextStep, readRemoval } from './removals.ts';

/**
 * Gives a day's notice of the end of an event's ids; whoever maintains sees it, and may stop it.
 * @returns whether it was given now, and not by another counter before
 */
export async function announce(
  tx: Tx,
  context: Context,
  eventId: EventId,
  clock: number,
): Promise<boolean> {
  const removal = await readRemoval(tx, context.now, eventId);
  if (!removal || nextStep(removal, context.now, clock) !== 'announce') {
    context.nothingToDo();
    return false;
  }
  const { countsFrom, people } = removal;
  // Names three columns and no more: the moment is the database's.
  const { rowCount } = await tx.execute(sql`
    insert into ${idRemovals} (event_id, counts_from, counter_clock)
    values (${eventId}, ${countsFrom}, ${new Date(clock)})
    on conflict do nothing`);
  if (rowCount === 0) {
    context.nothingToDo();
    return false;
  }
  const due = dueAt(context.now).toISOString();
  context.record({
    objectId: eventId,
    after: { people, countsFrom: countsFrom.toISOString(), dueAt: due },
  });
  return true;
}

/** Takes back a notice that no longer holds; if the ids are still due, the next one gives a whole day again. */
export async function withdraw(
  tx: Tx,
  context: Context,
  eventId: EventId,
  clock: number,
): Promise<void> {
  await lockRemoval(tx, eventId);
  const removal = await readRemoval(tx, context.now, eventId);
  if (!removal?.notice || nextStep(removal, context.now, clock) !== 'withdraw') {
    context.nothingToDo();
    return;
  }
  await tx.delete(idRemovals).where(eq(idRemovals.eventId, eventId));
  const { announcedAt, countsFrom } = removal.notice;
  context.record({
    objectId: eventId,
    before: { announcedAt: announcedAt.toISOString(), countsFrom: countsFrom.toISOString() },
  });
}
