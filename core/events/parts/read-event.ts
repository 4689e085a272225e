import { asc, eq } from 'drizzle-orm';
import {
  artists,
  categories,
  eventArtists,
  eventCategories,
  events,
} from '../../../drizzle/schema/index.ts';
import type { Reading } from '../../context.ts';
import { Event } from '../../contract/events.ts';
import type { EventId } from '../../contract/ids.ts';
import type { ReadTx } from '../../database/pool.ts';
import { refuse } from '../../refusal.ts';
import { readTicketClasses } from '../../ticket-classes/read.ts';
import { mayManage } from '../may-manage.ts';

/** One event with its ticket classes and what is left of them now. Refuses NOT_FOUND. */
export async function readEvent(tx: ReadTx, context: Reading, eventId: EventId): Promise<Event> {
  const [event] = await tx.select().from(events).where(eq(events.id, eventId));
  if (!event) refuse('NOT_FOUND', { what: 'event' });
  const playing = await tx
    .select({ name: artists.name })
    .from(eventArtists)
    .innerJoin(artists, eq(artists.id, eventArtists.artistId))
    .where(eq(eventArtists.eventId, eventId))
    .orderBy(asc(eventArtists.position));
  const kinds = await tx
    .select({ name: categories.name })
    .from(eventCategories)
    .innerJoin(categories, eq(categories.id, eventCategories.categoryId))
    .where(eq(eventCategories.eventId, eventId))
    .orderBy(asc(categories.name));
  const ticketClasses = await readTicketClasses(tx, context.now, { eventId });
  const remaining = ticketClasses.reduce((total, each) => total + each.remaining, 0);
  return Event.parse({
    ...event,
    manageable: mayManage(context, event),
    startsAt: event.startsAt.toISOString(),
    artists: playing.map(each => each.name),
    categories: kinds.map(each => each.name),
    ticketClasses,
    capacity: ticketClasses.reduce((total, each) => total + each.capacity, 0),
    remaining,
    soldOut: ticketClasses.length > 0 && remaining === 0,
  });
}
