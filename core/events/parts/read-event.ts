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
import { type May, refuse } from '../../refusal.ts';
import { mayManage } from '../may-manage.ts';
import { readTicketClasses } from '../read-ticket-classes.ts';

/** One event with its ticket classes and what is left of them now. Refuses NOT_FOUND. */
export async function readEvent(
  tx: ReadTx,
  context: Reading & May<'NOT_FOUND'>,
  eventId: EventId,
): Promise<Event> {
  return (await findEvent(tx, context, eventId)) ?? refuse(context, 'NOT_FOUND', { what: 'event' });
}

/** The same; undefined where there is none. */
export async function findEvent(
  tx: ReadTx,
  context: Reading,
  eventId: EventId,
): Promise<Event | undefined> {
  const [event] = await tx.select().from(events).where(eq(events.id, eventId));
  if (!event) return undefined;
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
