import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type {
  CommandId,
  CounterId,
  DrawerId,
  OperatorId,
  ShiftId,
} from '../../core/contract/ids.ts';
import { idOf, minorUnits, moment, momentOfAct, signedMinorUnits } from './columns.ts';
import { counters } from './counters.ts';
import { drawers } from './drawers.ts';
import { operators } from './operators.ts';

/** Who did it, and where. */
export const whose = () => ({
  operatorId: idOf<OperatorId>()
    .notNull()
    .references(() => operators.id, { onDelete: 'restrict' }),
  counterId: idOf<CounterId>()
    .notNull()
    .references(() => counters.id, { onDelete: 'restrict' }),
});

/** From the float to the settlement of one drawer, which has at most one that is not closed. */
export const shifts = pgTable(
  'shifts',
  {
    id: idOf<ShiftId>().primaryKey(),
    drawerId: idOf<DrawerId>()
      .notNull()
      .references(() => drawers.id, { onDelete: 'restrict' }),
    /** Who opened it, and where; others may sell in it. */
    ...whose(),
    currency: text().notNull(),
    state: text({ enum: ['open', 'counting', 'closed'] })
      .notNull()
      .default('open'),
    floatMinor: minorUnits().notNull(),
    /** What the last close left in the drawer; null before the first. */
    leftMinor: minorUnits(),
    businessDate: date({ mode: 'string' }).notNull(),
    openedAt: momentOfAct(),
    countingSince: moment(),
    closedAt: moment(),
  },
  table => [
    // In a key a state is changed only past whoever books money in the shift at that moment.
    unique('shifts_id_state').on(table.id, table.state),
    unique('shifts_id_drawer').on(table.id, table.drawerId),
    uniqueIndex('shifts_one_open').on(table.drawerId).where(sql`${table.state} <> 'closed'`),
    index('shifts_newest').on(table.openedAt, table.id),
    index('shifts_of_drawer').on(table.drawerId, table.openedAt),
    index('shifts_of_operator').on(table.operatorId, table.openedAt),
    check('shifts_state', sql`${table.state} in ('open', 'counting', 'closed')`),
    check('shifts_float', sql`${table.floatMinor} >= 0`),
    check(
      'shifts_counting_when',
      sql`(${table.state} = 'open') = (${table.countingSince} is null)`,
    ),
    check('shifts_closed_when', sql`(${table.state} = 'closed') = (${table.closedAt} is not null)`),
  ],
);

/** Cash that no order explains. A mistake is balanced by a `void` of it. */
export const cashMovements = pgTable(
  'cash_movements',
  {
    id: idOf<CommandId>().primaryKey(),
    shiftId: idOf<ShiftId>()
      .notNull()
      .references(() => shifts.id, { onDelete: 'restrict' }),
    kind: text({ enum: ['float', 'payIn', 'payOut', 'drop', 'noSale', 'void'] }).notNull(),
    /** Into the drawer, or below zero out of it. */
    amountMinor: signedMinorUnits().notNull(),
    /** Null only for a float that is what the last close left. */
    reason: text(),
    ...whose(),
    at: momentOfAct(),
    reversesId: idOf<CommandId>(),
  },
  table => [
    index('cash_movements_of_shift').on(table.shiftId, table.at),
    uniqueIndex('cash_movements_one_float').on(table.shiftId).where(sql`${table.kind} = 'float'`),
    unique('cash_movements_reversed_once').on(table.reversesId),
    foreignKey({
      name: 'cash_movements_reverses',
      columns: [table.reversesId],
      foreignColumns: [table.id],
    }).onDelete('restrict'),
    check('cash_movements_reason', sql`${table.kind} = 'float' or ${table.reason} is not null`),
    check(
      'cash_movements_amount',
      sql`case ${table.kind}
        when 'float' then ${table.amountMinor} >= 0
        when 'payIn' then ${table.amountMinor} > 0
        when 'payOut' then ${table.amountMinor} < 0
        when 'drop' then ${table.amountMinor} < 0
        when 'noSale' then ${table.amountMinor} = 0
        when 'void' then ${table.amountMinor} <> 0
        else false end`,
    ),
    check('cash_movements_void', sql`(${table.kind} = 'void') = (${table.reversesId} is not null)`),
  ],
);

/** The cash of a shift. It follows cash payments and movements at commit; no foreign key points at it. */
export const drawerTallies = pgTable(
  'drawer_tallies',
  {
    shiftId: idOf<ShiftId>().primaryKey(),
    cashMinor: minorUnits().notNull(),
  },
  table => [check('drawer_tallies_never_below_zero', sql`${table.cashMinor} >= 0`)],
);
