import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CommandId, DrawerId, ShiftId } from '../../core/contract/ids.ts';
import { idOf, minorUnits, momentOfAct, signedMinorUnits } from './columns.ts';
import { shifts, whose } from './shifts.ts';

/** How a shift was settled, as it was then: never changed, whatever becomes of names and settings. */
export const settlements = pgTable(
  'settlements',
  {
    id: idOf<CommandId>().primaryKey(),
    shiftId: idOf<ShiftId>().notNull(),
    drawerId: idOf<DrawerId>().notNull(),
    /** 1, 2, 3 … without gaps in its drawer; given by the database. */
    number: integer().notNull().default(0),
    ...whose(),
    businessDate: date({ mode: 'string' }).notNull(),
    currency: text().notNull(),
    at: momentOfAct(),
    expectedMinor: minorUnits().notNull(),
    countedMinor: minorUnits().notNull(),
    /** To the safe; the rest of what was counted stays as the next float. */
    dropMinor: minorUnits().notNull(),
    reason: text(),
    /** Everything that was sold and given back in this drawer and currency since the beginning. */
    grandTotalMinor: signedMinorUnits().notNull(),
    /** Where the chain of the journal ended; null before its first seal. */
    headNumber: bigint({ mode: 'number' }),
    headHash: text(),
    counted: jsonb().notNull(),
    slips: jsonb().notNull(),
    report: jsonb().notNull(),
  },
  table => [
    unique('settlements_of_shift').on(table.shiftId),
    unique('settlements_number').on(table.drawerId, table.number),
    foreignKey({
      name: 'settlements_shift_drawer',
      columns: [table.shiftId, table.drawerId],
      foreignColumns: [shifts.id, shifts.drawerId],
    }).onDelete('restrict'),
    check(
      'settlements_drop',
      sql`${table.dropMinor} between 0 and ${table.countedMinor} and ${table.expectedMinor} >= 0`,
    ),
    check('settlements_head', sql`num_nulls(${table.headNumber}, ${table.headHash}) in (0, 2)`),
  ],
);

/** The drawer counted once more after its settlement; both counts stand. */
export const recounts = pgTable(
  'recounts',
  {
    id: idOf<CommandId>().primaryKey(),
    settlementId: uuid()
      .notNull()
      .references(() => settlements.id, { onDelete: 'restrict' }),
    ...whose(),
    at: momentOfAct(),
    countedMinor: minorUnits().notNull(),
    counted: jsonb().notNull(),
    reason: text().notNull(),
  },
  table => [
    index('recounts_of_settlement').on(table.settlementId, table.at),
    check('recounts_counted', sql`${table.countedMinor} >= 0`),
  ],
);
