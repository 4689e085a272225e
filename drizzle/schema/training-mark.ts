import { sql } from 'drizzle-orm';
import { boolean, check, pgTable } from 'drizzle-orm/pg-core';
import { momentOfAct } from './columns.ts';

/**
 * A row says that this database is for training. The owner writes it once, while nobody exists; it stays, also in
 * a copy.
 */
export const trainingMark = pgTable(
  'training_mark',
  { only: boolean().primaryKey().default(true), markedAt: momentOfAct() },
  table => [check('training_mark_one_row', sql`${table.only}`)],
);
