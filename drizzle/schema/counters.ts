import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { CounterId, DrawerId, TerminalId } from '../../core/contract/ids.ts';
import { idOf, moment, momentOfAct } from './columns.ts';
import { drawers } from './drawers.ts';
import { terminals } from './terminals.ts';

/** One installed desk. */
export const counters = pgTable(
  'counters',
  {
    id: idOf<CounterId>().primaryKey(),
    name: text().notNull(),
    /** Given once, and never to another: the numbers of its receipts begin with it. */
    number: integer().notNull().default(0),
    createdAt: momentOfAct(),
    /** Somebody was signed in there; noted once a minute. */
    seenAt: momentOfAct(),
    /** Null while it waits: somebody with the right to must let it in before anybody works there. */
    letInAt: moment(),
    /** A drawer that is not there yet is made with the counter. */
    drawerId: idOf<DrawerId>()
      .notNull()
      .default(sql`gen_random_uuid()`)
      .references(() => drawers.id, { onDelete: 'restrict' }),
    /** The card terminal that stands there; several counters may share one. */
    terminalId: idOf<TerminalId>().references(() => terminals.id, { onDelete: 'restrict' }),
    /** Lost or stolen: nothing works there any more. */
    lockedOutAt: moment(),
  },
  table => [
    uniqueIndex('counters_name').on(sql`lower(${table.name})`),
    uniqueIndex('counters_number').on(table.number),
    check('counters_number_given', sql`${table.number} > 0`),
  ],
);

/** What an enrolment file proves itself by. Good for some days, and for every counter that reads it until then. */
export const enrolments = pgTable('enrolments', {
  id: uuid().primaryKey(),
  /** The secret itself stands in the sealed file alone. */
  secretHash: text().notNull(),
  writtenAt: momentOfAct(),
  goodUntil: moment().notNull().default(sql`now() + interval '7 days'`),
});
