import { eq } from 'drizzle-orm';
import { events } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { Event } from '../contract/events.ts';
import type { EventId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { eventToEdit } from './event-to-edit.ts';
import { readEvent } from './parts/read-event.ts';

/** Puts an event on sale at every counter. It needs a ticket class and must lie in the future. */
export async function publish(
  tx: Tx,
  context: Context & MayRefuse<'events.publish'>,
  { eventId }: { eventId: EventId },
): Promise<{ event: Event }> {
  const { status, startsAt } = await eventToEdit(tx, context, eventId);
  const event = await readEvent(tx, context, eventId);
  if (status === 'published') {
    context.nothingToDo();
    return { event };
  }
  if (status === 'cancelled') refuse(context, 'WRONG_STATE', { status });
  if (event.ticketClasses.length === 0)
    refuse(context, 'EVENT_INCOMPLETE', { missing: 'ticketClasses' });
  if (startsAt <= context.now) refuse(context, 'EVENT_INCOMPLETE', { missing: 'future' });
  await tx.update(events).set({ status: 'published' }).where(eq(events.id, eventId));
  context.record({ objectId: eventId, before: { status }, after: { status: 'published' } });
  return { event: { ...event, status: 'published' } };
}
