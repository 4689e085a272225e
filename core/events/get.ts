import type { Reading } from '../context.ts';
import type { Event } from '../contract/events.ts';
import type { EventId } from '../contract/ids.ts';
import type { ReadTx } from '../database/pool.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { readEvent } from './parts/read-event.ts';

/** A draft is seen by whoever may change it, and by nobody else: to them it is not there. */
export async function get(
  tx: ReadTx,
  context: Reading & MayRefuse<'events.get'>,
  { eventId }: { eventId: EventId },
): Promise<{ event: Event }> {
  const event = await readEvent(tx, context, eventId);
  if (event.status === 'draft' && !event.manageable)
    refuse(context, 'NOT_FOUND', { what: 'event' });
  return { event };
}
