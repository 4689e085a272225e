import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { TerminalId } from '../../core/contract/ids.ts';
import { idOf, moment, momentOfAct } from './columns.ts';

/** A card terminal, and where it is spoken to. Several counters may share one. */
export const terminals = pgTable(
  'terminals',
  {
    id: idOf<TerminalId>().primaryKey(),
    name: text().notNull(),
    /** Which language it speaks. */
    provider: text().notNull(),
    host: text().notNull(),
    port: integer().notNull(),
    createdAt: momentOfAct(),
    /** Attempts name it for good; a removed one is spoken to no more, and its name and address are free again. */
    removedAt: moment(),
  },
  table => [
    uniqueIndex('terminals_name')
      .on(sql`lower(${table.name})`)
      .where(sql`${table.removedAt} is null`),
    // Two rows of one terminal would let two counters speak to it at once.
    uniqueIndex('terminals_address')
      .on(table.provider, sql`lower(${table.host})`, table.port)
      .where(sql`${table.removedAt} is null`),
    check('terminals_provider', sql`${table.provider} in ('simulator')`),
    check('terminals_port', sql`${table.port} between 1 and 65535`),
  ],
);
