import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { EventId, OperatorId } from '../../core/contract/ids.ts';
import { callersId, idOf, moment, momentOfAct } from './columns.ts';
import { operators } from './operators.ts';

export const series = pgTable('series', { id: callersId(), title: text().notNull() });

export const venues = pgTable('venues', {
  id: callersId(),
  name: text().notNull(),
  address: text().notNull().default(''),
  timeZone: text().notNull(),
});

export const events = pgTable(
  'events',
  {
    id: idOf<EventId>().primaryKey(),
    slug: text().notNull(),
    title: text().notNull(),
    description: text().notNull().default(''),
    startsAt: moment().notNull(),
    timeZone: text().notNull(),
    place: text().notNull(),
    venueId: uuid().references(() => venues.id, { onDelete: 'restrict' }),
    seriesId: uuid().references(() => series.id, { onDelete: 'restrict' }),
    currency: text().notNull(),
    status: text({ enum: ['draft', 'published', 'postponed', 'cancelled'] })
      .notNull()
      .default('draft'),
    organizerId: idOf<OperatorId>()
      .notNull()
      .references(() => operators.id, { onDelete: 'restrict' }),
    /** Title, place, artists and categories, folded for search (core/database/search.ts); kept by whoever writes them. */
    searchText: text().notNull(),
    version: integer().notNull().default(1),
    createdAt: momentOfAct(),
  },
  table => [
    uniqueIndex('events_slug').on(table.slug),
    // What a ticket class refers to, so that its currency is always that of its event.
    unique('events_id_currency').on(table.id, table.currency),
    index('events_page').on(table.status, table.startsAt, table.id),
    index('events_by_start').on(table.startsAt, table.id),
    index('events_of_organizer').on(table.organizerId),
    index('events_search').using('gin', table.searchText.op('gin_trgm_ops')),
    check('events_filled', sql`${table.title} <> '' and ${table.slug} <> ''`),
    check(
      'events_status',
      sql`${table.status} in ('draft', 'published', 'postponed', 'cancelled')`,
    ),
    check('events_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`),
  ],
);

/**
 * What the date of an event was, for whatever must not trust one that somebody has just mistyped. Kept by
 * the database itself; an event whose date was never changed has no row.
 */
export const eventStarts = pgTable('event_starts', {
  eventId: idOf<EventId>()
    .primaryKey()
    .references(() => events.id, { onDelete: 'cascade' }),
  /** Since when the date of the event stands. */
  since: moment().notNull(),
  /** The latest of its former dates that stood for a day or longer. */
  latest: moment(),
});

export const artists = pgTable('artists', { id: callersId(), name: text().notNull() }, table => [
  uniqueIndex('artists_name').on(sql`lower(${table.name})`),
]);

export const eventArtists = pgTable(
  'event_artists',
  {
    eventId: idOf<EventId>()
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    artistId: uuid()
      .notNull()
      .references(() => artists.id, { onDelete: 'restrict' }),
    position: smallint().notNull(),
  },
  table => [
    primaryKey({ columns: [table.eventId, table.artistId] }),
    index('events_of_artist').on(table.artistId),
  ],
);

export const categories = pgTable(
  'categories',
  { id: callersId(), name: text().notNull() },
  table => [uniqueIndex('categories_name').on(sql`lower(${table.name})`)],
);

export const eventCategories = pgTable(
  'event_categories',
  {
    eventId: idOf<EventId>()
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    categoryId: uuid()
      .notNull()
      .references(() => categories.id, { onDelete: 'restrict' }),
  },
  table => [
    primaryKey({ columns: [table.eventId, table.categoryId] }),
    index('events_of_category').on(table.categoryId),
  ],
);
