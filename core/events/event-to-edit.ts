import type { events } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { EventId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { lockEvent } from '../locks/orders.ts';
import type { May } from '../refusal.ts';
import { mustManage } from './may-manage.ts';

/**
 * Locks an event while its organizer edits it or its ticket classes. Refuses NOT_FOUND.
 * @throws NotPermitted for the event of another
 */
export async function eventToEdit(
  tx: Tx,
  context: Context & May<'NOT_FOUND'>,
  eventId: EventId,
): Promise<typeof events.$inferSelect> {
  const event = await lockEvent(tx, context, eventId);
  mustManage(context, event);
  return event;
}
