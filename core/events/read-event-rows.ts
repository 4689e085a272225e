import { inArray, sql } from 'drizzle-orm';
import {
  artists,
  eventArtists,
  events,
  orderLines,
  ticketClasses,
  ticketStock,
} from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import { EventRow } from '../contract/events.ts';
import type { ReadTx } from '../database.ts';
import { mayManage } from './may-manage.ts';

/** Rows of the list for a page of ids, in their sequence, with what is left straight from the counters. */
export async function readEventRows(
  tx: ReadTx,
  context: Context,
  eventIds: readonly string[],
): Promise<EventRow[]> {
  if (eventIds.length === 0) return [];
  // A fragment of its own: in a select from one table the builder would leave out the table's name,
  // and a bare "id" inside a subquery means another one.
  const eventId = sql`${events.id}`;
  const classes = sql`from ${ticketClasses} c join ${ticketStock} s on s.ticket_class_id = c.id
    where c.event_id = ${eventId}`;
  const rows = await tx
    .select({
      event: events,
      capacity: sql<string>`(select coalesce(sum(s.capacity), 0) ${classes})`.mapWith(Number),
      taken: sql<string>`(select coalesce(sum(s.held + s.sold), 0) ${classes})`.mapWith(Number),
      lapsed: sql<string>`(select coalesce(sum(l.quantity), 0) from ${orderLines} l
        join ${ticketClasses} c on c.id = l.ticket_class_id
        where c.event_id = ${eventId} and l.state = 'held' and l.held_until <= ${context.now.toISOString()})`.mapWith(
        Number,
      ),
      priceFromMinor: sql<string | null>`(select min(c.price_minor) ${classes})`,
      artists: sql<string[]>`(select coalesce(array_agg(a.name order by ea.position), '{}')
        from ${eventArtists} ea join ${artists} a on a.id = ea.artist_id where ea.event_id = ${eventId})`,
    })
    .from(events)
    .where(inArray(events.id, [...eventIds]));
  return eventIds.flatMap(id => {
    const row = rows.find(each => each.event.id === id);
    if (!row) return [];
    const remaining = row.capacity - row.taken + row.lapsed;
    return EventRow.parse({
      ...row.event,
      manageable: mayManage(context, row.event),
      startsAt: row.event.startsAt.toISOString(),
      capacity: row.capacity,
      remaining,
      soldOut: row.priceFromMinor !== null && remaining === 0,
      artists: row.artists,
      priceFromMinor: row.priceFromMinor === null ? null : Number(row.priceFromMinor),
    });
  });
}
