import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { EventId, TicketId } from '../../core/contract/ids.ts';
import { idOf, moment, momentOfAct } from './columns.ts';
import { events } from './events.ts';
import { tickets } from './tickets.ts';

/**
 * The key that an event's national ids are under, wrapped by the key of an installation; counters that
 * share an installation's key share it too. Without its row the ids of the event are unreadable.
 */
export const eventKeys = pgTable(
  'event_keys',
  {
    id: uuid().primaryKey(),
    eventId: idOf<EventId>()
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    /** Which installation key wraps it. */
    installationKey: text().notNull(),
    wrapped: text().notNull(),
    createdAt: momentOfAct(),
  },
  table => [
    uniqueIndex('event_keys_one_each').on(table.eventId, table.installationKey),
    check('event_keys_never_in_clear', sql`${table.wrapped} like 'v2.%'`),
  ],
);

/**
 * The day's notice before the national ids of an event are destroyed, and the stop an admin put to it. When it
 * was given is the database's word (RL009 counts from it).
 */
export const idRemovals = pgTable('id_removals', {
  eventId: idOf<EventId>()
    .primaryKey()
    .references(() => events.id, { onDelete: 'cascade' }),
  announcedAt: momentOfAct(),
  /** The moment from which the days of the settings were counted. */
  countsFrom: moment().notNull(),
  /** What the clock of the announcing program said. */
  counterClock: moment().notNull(),
  stoppedAt: moment(),
  reason: text(),
});

/** Who a ticket is for. A national id is stored encrypted only; its index finds exact values. */
export const participants = pgTable(
  'participants',
  {
    ticketId: idOf<TicketId>()
      .primaryKey()
      .references(() => tickets.id, { onDelete: 'cascade' }),
    firstName: text().notNull().default(''),
    lastName: text().notNull().default(''),
    /** Both names, folded for search (core/database/search.ts). */
    searchName: text().notNull().default(''),
    nationalIdKind: text({ enum: ['pesel', 'document'] }),
    nationalIdCipher: text(),
    /** Begins with the name of the installation key that it was made under. */
    nationalIdIndex: text(),
    /** Which event's key it is under. */
    nationalIdKey: uuid().references(() => eventKeys.id, { onDelete: 'restrict' }),
    savedAt: momentOfAct(),
  },
  table => [
    index('participants_search').using('gin', table.searchName.op('gin_trgm_ops')),
    // By bytes, so that what was made under one key stands together in it.
    index('participants_national_id').on(table.nationalIdIndex.op('text_pattern_ops')),
    index('participants_under_key')
      .on(table.nationalIdKey)
      .where(sql`${table.nationalIdKey} is not null`),
    check(
      'participants_national_id_whole',
      sql`num_nulls(${table.nationalIdKind}, ${table.nationalIdCipher}, ${table.nationalIdIndex}, ${table.nationalIdKey}) in (0, 4)`,
    ),
    check('participants_never_in_clear', sql`${table.nationalIdCipher} like 'v2.%'`),
    check(
      'participants_national_id_index_named',
      sql`${table.nationalIdIndex} ~ '^[0-9a-f]{16}[.]'`,
    ),
    check('participants_national_id_kind', sql`${table.nationalIdKind} in ('pesel', 'document')`),
  ],
);
