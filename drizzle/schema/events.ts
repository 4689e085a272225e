import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { operators } from './access.ts';
import { callersId, minorUnits, moment, momentOfAct } from './columns.ts';

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
    id: callersId(),
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
    organizerId: uuid()
      .notNull()
      .references(() => operators.id, { onDelete: 'restrict' }),
    /** Title, place and artists, folded for search (core/database/search.ts); kept by whoever writes them. */
    searchText: text().notNull(),
    version: integer().notNull().default(1),
    createdAt: momentOfAct(),
  },
  table => [
    uniqueIndex('events_slug').on(table.slug),
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

export const artists = pgTable('artists', { id: callersId(), name: text().notNull() }, table => [
  uniqueIndex('artists_name').on(sql`lower(${table.name})`),
]);

export const eventArtists = pgTable(
  'event_artists',
  {
    eventId: uuid()
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
    eventId: uuid()
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

export const ticketClasses = pgTable(
  'ticket_classes',
  {
    id: callersId(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    priceMinor: minorUnits().notNull(),
    vatRateBp: integer().notNull(),
    participantData: text({ enum: ['none', 'name', 'nationalId'] }).notNull(),
    saleFrom: moment(),
    saleUntil: moment(),
    limitPerOrder: integer(),
    minAge: smallint(),
    maxAge: smallint(),
    createdAt: momentOfAct(),
  },
  table => [
    uniqueIndex('ticket_classes_name').on(table.eventId, sql`lower(${table.name})`),
    check('ticket_classes_price', sql`${table.priceMinor} >= 0`),
    check('ticket_classes_vat', sql`${table.vatRateBp} between 0 and 10000`),
    check('ticket_classes_limit', sql`${table.limitPerOrder} > 0`),
    check(
      'ticket_classes_ages',
      sql`${table.minAge} between 0 and 130 and ${table.maxAge} between 0 and 130 and ${table.minAge} <= ${table.maxAge}`,
    ),
    check(
      'ticket_classes_ages_known',
      sql`${table.participantData} = 'nationalId' or num_nonnulls(${table.minAge}, ${table.maxAge}) = 0`,
    ),
    check('ticket_classes_sale', sql`${table.saleFrom} < ${table.saleUntil}`),
    check(
      'ticket_classes_participants',
      sql`${table.participantData} in ('none', 'name', 'nationalId')`,
    ),
  ],
);

/**
 * What is taken of each ticket class. No foreign key points here and the row is narrow, so that the
 * row everybody wants stays cheap to change. Only the trigger on order_lines writes held and sold.
 */
export const ticketStock = pgTable(
  'ticket_stock',
  {
    ticketClassId: uuid().primaryKey(),
    capacity: integer().notNull(),
    held: integer().notNull().default(0),
    sold: integer().notNull().default(0),
  },
  table => [
    foreignKey({
      name: 'ticket_stock_class',
      columns: [table.ticketClassId],
      foreignColumns: [ticketClasses.id],
    }).onDelete('cascade'),
    check(
      'ticket_stock_never_oversold',
      sql`${table.held} >= 0 and ${table.sold} >= 0 and ${table.held} + ${table.sold} <= ${table.capacity}`,
    ),
  ],
);
