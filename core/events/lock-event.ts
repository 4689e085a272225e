import { eq } from 'drizzle-orm';
import { events } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { EventId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { refuse } from '../refusal.ts';
import { mustManage } from './may-manage.ts';

/**
 * Locks an event while its organizer edits it or its ticket classes; sales go on, since a key lock does
 * not stand in the way of the rows that point here. Refuses NOT_FOUND.
 * @throws NotPermitted for the event of another
 */
export async function lockEvent(
  tx: Tx,
  context: Context,
  eventId: EventId,
): Promise<typeof events.$inferSelect> {
  const [event] = await tx.select().from(events).where(eq(events.id, eventId)).for('no key update');
  if (!event) refuse('NOT_FOUND', { what: 'event' });
  mustManage(context, event);
  return event;
}
