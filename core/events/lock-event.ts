import { eq } from 'drizzle-orm';
import { events } from '../../drizzle/schema/index.ts';
import type { EventId } from '../contract/ids.ts';
import type { Tx } from '../database.ts';
import { refuse } from '../refusal.ts';

/**
 * Locks an event while its organizer edits it; sales go on, since a key lock does not stand in the
 * way of the rows that point here. Refuses NOT_FOUND.
 */
export async function lockEvent(tx: Tx, eventId: EventId): Promise<typeof events.$inferSelect> {
  const [event] = await tx.select().from(events).where(eq(events.id, eventId)).for('no key update');
  return event ?? refuse('NOT_FOUND', { what: 'event' });
}
