import { eq } from 'drizzle-orm';
import { events } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { Event } from '../contract/events.ts';
import type { EventId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { eventToEdit } from './event-to-edit.ts';
import { readEvent } from './parts/read-event.ts';

/** Takes an event off sale; what is sold stays sold, what is held may still be paid. */
export async function unpublish(
  tx: Tx,
  context: Context & MayRefuse<'events.unpublish'>,
  { eventId }: { eventId: EventId },
): Promise<{ event: Event }> {
  const { status } = await eventToEdit(tx, context, eventId);
  if (status === 'draft') {
    context.nothingToDo();
  } else {
    if (status !== 'published') refuse(context, 'WRONG_STATE', { status });
    await tx.update(events).set({ status: 'draft' }).where(eq(events.id, eventId));
    context.record({ objectId: eventId, before: { status }, after: { status: 'draft' } });
  }
  return { event: await readEvent(tx, context, eventId) };
}
