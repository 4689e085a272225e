import { sql } from 'drizzle-orm';
import { check, index, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { CommandId, CounterId, OperatorId, OrderId } from '../../core/contract/ids.ts';
import { idOf, minorUnits, moment, momentOfAct, signedMinorUnits } from './columns.ts';
import { counters } from './counters.ts';
import { operators } from './operators.ts';
import { orders } from './orders.ts';

/** An operator's session at a counter's drawer. At most one is open per counter. */
export const shifts = pgTable(
  'shifts',
  {
    id: uuid().primaryKey(),
    operatorId: idOf<OperatorId>()
      .notNull()
      .references(() => operators.id, { onDelete: 'restrict' }),
    counterId: idOf<CounterId>()
      .notNull()
      .references(() => counters.id, { onDelete: 'restrict' }),
    currency: text().notNull(),
    floatMinor: minorUnits().notNull(),
    openedAt: momentOfAct(),
    closedAt: moment(),
    countedMinor: minorUnits(),
  },
  table => [
    uniqueIndex('shifts_one_open').on(table.counterId).where(sql`${table.closedAt} is null`),
    index('shifts_of_operator').on(table.operatorId),
    check('shifts_float', sql`${table.floatMinor} >= 0`),
    check('shifts_counted', sql`(${table.closedAt} is null) = (${table.countedMinor} is null)`),
  ],
);

/** Money in (positive) or back (negative). Never changed, never deleted; a mistake is balanced. */
export const payments = pgTable(
  'payments',
  {
    id: uuid().primaryKey(),
    orderId: idOf<OrderId>()
      .notNull()
      .references(() => orders.id, { onDelete: 'restrict' }),
    /** The command that took it; with `position` unique, so that one sent twice takes it once. */
    commandId: idOf<CommandId>().notNull(),
    position: smallint().notNull(),
    method: text({ enum: ['cash', 'card', 'transfer', 'complimentary'] }).notNull(),
    amountMinor: signedMinorUnits().notNull(),
    tenderedMinor: minorUnits(),
    reference: text(),
    operatorId: idOf<OperatorId>()
      .notNull()
      .references(() => operators.id, { onDelete: 'restrict' }),
    counterId: idOf<CounterId>()
      .notNull()
      .references(() => counters.id, { onDelete: 'restrict' }),
    shiftId: uuid().references(() => shifts.id, { onDelete: 'restrict' }),
    createdAt: momentOfAct(),
  },
  table => [
    uniqueIndex('payments_command').on(table.commandId, table.position),
    index('payments_of_order').on(table.orderId),
    index('payments_of_shift').on(table.shiftId),
    check('payments_some', sql`${table.amountMinor} <> 0`),
    check('payments_method', sql`${table.method} in ('cash', 'card', 'transfer', 'complimentary')`),
    check(
      'payments_tendered',
      sql`${table.tenderedMinor} is null or (${table.method} = 'cash' and ${table.tenderedMinor} >= ${table.amountMinor})`,
    ),
  ],
);
