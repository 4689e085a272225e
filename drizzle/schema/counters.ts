import { sql } from 'drizzle-orm';
import { pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { CounterId } from '../../core/contract/ids.ts';
import { idOf, moment, momentOfAct } from './columns.ts';

/** One installed desk. */
export const counters = pgTable(
  'counters',
  {
    id: idOf<CounterId>().primaryKey(),
    name: text().notNull(),
    createdAt: momentOfAct(),
    /** Somebody was signed in there; noted once a minute. */
    seenAt: momentOfAct(),
    /** Lost or stolen: nothing works there any more. */
    lockedOutAt: moment(),
  },
  table => [uniqueIndex('counters_name').on(sql`lower(${table.name})`)],
);
