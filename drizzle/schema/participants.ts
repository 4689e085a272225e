import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { momentOfAct } from './columns.ts';
import { tickets } from './orders.ts';

/** Who a ticket is for. A national id is stored encrypted only; its index finds exact values. */
export const participants = pgTable(
  'participants',
  {
    ticketId: uuid()
      .primaryKey()
      .references(() => tickets.id, { onDelete: 'cascade' }),
    firstName: text().notNull().default(''),
    lastName: text().notNull().default(''),
    /** Both names, folded for search (core/search.ts). */
    searchName: text().notNull().default(''),
    nationalIdKind: text({ enum: ['pesel', 'document'] }),
    nationalIdCipher: text(),
    nationalIdIndex: text(),
    /** Which installation key it is under. */
    nationalIdKey: text(),
    savedAt: momentOfAct(),
  },
  table => [
    index('participants_search').using('gin', table.searchName.op('gin_trgm_ops')),
    index('participants_national_id').on(table.nationalIdIndex),
    check(
      'participants_national_id_whole',
      sql`num_nulls(${table.nationalIdKind}, ${table.nationalIdCipher}, ${table.nationalIdIndex}, ${table.nationalIdKey}) in (0, 4)`,
    ),
    check('participants_never_in_clear', sql`${table.nationalIdCipher} like 'v1.%'`),
    check('participants_national_id_kind', sql`${table.nationalIdKind} in ('pesel', 'document')`),
  ],
);
