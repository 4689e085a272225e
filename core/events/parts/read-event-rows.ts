import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import {
  artists,
  eventArtists,
  events,
  orderLines,
  ticketClasses,
  ticketStock,
} from '../../../drizzle/schema/index.ts';
import type { EventStatus } from '../../contract/events.ts';
import type { Position } from '../../database/keyset.ts';
import type { ReadTx } from '../../database/pool.ts';
import { prepared } from '../../database/prepared.ts';

/** Which events, by start and then by id. */
export interface Page {
  readonly statuses: readonly EventStatus[];
  /** Only what comes behind it. */
  readonly after: Position;
  /** Of those that begin until then only what is still sold then; null for all. */
  readonly begun: Date | null;
  /** Only what begins before it. */
  readonly to: Date | null;
  readonly limit: number;
}

/**
 * Events with what is left of them straight from the counters, in one statement however many they are.
 * @param found which of them, beside the page's own conditions
 */
export async function readEventRows(tx: ReadTx, page: Page, found?: SQL) {
  const { statuses, after, begun, to, limit } = page;
  const values = {
    statuses: [...statuses],
    afterAt: after.at.toISOString(),
    afterId: after.id,
    begun: begun?.toISOString() ?? '-infinity',
    to: to?.toISOString() ?? 'infinity',
    limit,
  };
  return found ? rowsOfPage(tx, found).execute(values) : allRowsOfPage(tx).execute(values);
}

/** What every counter asks all day; a search is put together for its words. */
const allRowsOfPage = prepared((tx: ReadTx) => rowsOfPage(tx).prepare('event_rows'));

function rowsOfPage(tx: ReadTx, found?: SQL) {
  // Cut off before anything is counted: the planner would rather count for all that is on sale.
  const page = tx.$with('page').as(
    tx
      .select({
        id: events.id,
        slug: events.slug,
        title: events.title,
        startsAt: events.startsAt,
        timeZone: events.timeZone,
        place: events.place,
        currency: events.currency,
        status: events.status,
        organizerId: events.organizerId,
      })
      .from(events)
      .where(
        and(
          sql`${events.status} = any(${sql.placeholder('statuses')})`,
          sql`(${events.startsAt}, ${events.id}) > (${sql.placeholder('afterAt')}, ${sql.placeholder('afterId')})`,
          // One class is looked for: `exists` would be answered by reading all classes there are.
          sql`(${events.startsAt} > ${sql.placeholder('begun')} or (
            select true from ${ticketClasses} c
            where c.event_id = ${events.id} and c.sale_until > ${sql.placeholder('begun')} limit 1))`,
          sql`${events.startsAt} < ${sql.placeholder('to')}`,
          found,
        ),
      )
      .orderBy(asc(events.startsAt), asc(events.id))
      .limit(sql.placeholder('limit')),
  );
  // Most classes have nothing held, and need not be asked about what has lapsed of it.
  const lapsed = sql`case when ${ticketStock.held} = 0 then 0 else (
    select coalesce(sum(l.quantity), 0) from ${orderLines} l
    where l.ticket_class_id = ${ticketStock.ticketClassId} and l.state = 'held' and l.held_until <= now()) end`;
  const stock = tx
    .select({
      capacity: sql<number>`coalesce(sum(${ticketStock.capacity}), 0)::int`.as('capacity'),
      remaining:
        sql<number>`coalesce(sum(${ticketStock.capacity} - ${ticketStock.held} - ${ticketStock.sold} + ${lapsed}), 0)::int`.as(
          'remaining',
        ),
      priceFromMinor: sql<string | null>`min(${ticketClasses.priceMinor})`.as('price_from_minor'),
    })
    .from(ticketClasses)
    .innerJoin(ticketStock, eq(ticketStock.ticketClassId, ticketClasses.id))
    .where(eq(ticketClasses.eventId, page.id))
    .as('stock');
  return tx
    .with(page)
    .select({
      id: page.id,
      slug: page.slug,
      title: page.title,
      startsAt: page.startsAt,
      timeZone: page.timeZone,
      place: page.place,
      currency: page.currency,
      status: page.status,
      organizerId: page.organizerId,
      capacity: stock.capacity,
      remaining: stock.remaining,
      priceFromMinor: stock.priceFromMinor,
      artists: sql<
        string[]
      >`array(select a.name from ${eventArtists} ea join ${artists} a on a.id = ea.artist_id
        where ea.event_id = ${page.id} order by ea.position)`,
    })
    .from(page)
    .leftJoinLateral(stock, sql`true`)
    .orderBy(asc(page.startsAt), asc(page.id));
}
