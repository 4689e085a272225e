import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, text } from 'drizzle-orm/pg-core';

/**
 * The roles of this database on its server, in one row for the owner alone. Their names stand here since
 * a copy, a restored backup and a renamed database keep them.
 */
export const counterAccess = pgTable(
  'counter_access',
  {
    only: boolean().primaryKey().default(true),
    /** What a counter may do is granted to it. */
    appRole: text().notNull(),
    /** The login that counters share, and its password under the key of the installation. */
    login: text(),
    sealed: text(),
  },
  table => [
    check('counter_access_one_row', sql`${table.only}`),
    check('counter_access_whole', sql`num_nulls(${table.login}, ${table.sealed}) in (0, 2)`),
    check('counter_access_never_in_clear', sql`${table.sealed} like 'v1.%'`),
  ],
);
