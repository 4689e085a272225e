import { sql } from 'drizzle-orm';
import { pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
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
    /** Null while it waits: somebody with the right to must let it in before anybody works there. */
    letInAt: moment(),
    /** Lost or stolen: nothing works there any more. */
    lockedOutAt: moment(),
  },
  table => [uniqueIndex('counters_name').on(sql`lower(${table.name})`)],
);

/** What an enrolment file proves itself by. Good for some days, and for every counter that reads it until then. */
export const enrolments = pgTable('enrolments', {
  id: uuid().primaryKey(),
  /** The secret itself stands in the sealed file alone. */
  secretHash: text().notNull(),
  writtenAt: momentOfAct(),
  goodUntil: moment().notNull().default(sql`now() + interval '7 days'`),
});
