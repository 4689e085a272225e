import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  CommandId,
  CounterId,
  OperatorId,
  OrderId,
  ShiftId,
} from '../../core/contract/ids.ts';
import { idOf, momentOfAct, signedMinorUnits } from './columns.ts';
import { counters } from './counters.ts';
import { operators } from './operators.ts';
import { orders } from './orders.ts';
import { shifts } from './shifts.ts';

/** The last number given at a counter in a year. Only the trigger on receipts writes it. */
export const numberRows = pgTable(
  'number_rows',
  {
    counterId: idOf<CounterId>()
      .notNull()
      .references(() => counters.id, { onDelete: 'restrict' }),
    kind: text({ enum: ['receipt'] }).notNull(),
    year: smallint().notNull(),
    last: integer().notNull(),
  },
  table => [
    primaryKey({ columns: [table.counterId, table.kind, table.year] }),
    check('number_rows_kind', sql`${table.kind} in ('receipt')`),
    check('number_rows_last', sql`${table.last} > 0`),
  ],
);

/**
 * What a customer was handed as the account of one act, as it stood at that moment. Written once. Year and
 * numbers are the database's to give; no number is left out.
 */
export const receipts = pgTable(
  'receipts',
  {
    id: uuid().primaryKey(),
    orderId: idOf<OrderId>()
      .notNull()
      .references(() => orders.id, { onDelete: 'restrict' }),
    /** The command that it accounts for: one has one receipt. */
    commandId: idOf<CommandId>().notNull(),
    kind: text({ enum: ['sale', 'refund', 'exchange'] }).notNull(),
    counterId: idOf<CounterId>()
      .notNull()
      .references(() => counters.id, { onDelete: 'restrict' }),
    counterNumber: integer().notNull().default(0),
    year: smallint().notNull().default(0),
    number: integer().notNull().default(0),
    shiftId: idOf<ShiftId>().references(() => shifts.id, { onDelete: 'restrict' }),
    operatorId: idOf<OperatorId>()
      .notNull()
      .references(() => operators.id, { onDelete: 'restrict' }),
    businessDate: date({ mode: 'string' }).notNull(),
    issuedAt: momentOfAct(),
    currency: text().notNull(),
    /** Null while the settings name nobody. */
    seller: jsonb(),
    /** Only a buyer with a tax id: others are personal data that would outlive their time here. */
    buyer: jsonb(),
    lines: jsonb().notNull(),
    charges: jsonb().notNull(),
    payments: jsonb().notNull(),
    /** Of lines and charges; negative where more goes back than comes. */
    totalMinor: signedMinorUnits().notNull(),
    vatMinor: signedMinorUnits().notNull(),
    paidMinor: signedMinorUnits().notNull(),
  },
  table => [
    uniqueIndex('receipts_number').on(table.counterId, table.year, table.number),
    uniqueIndex('receipts_command').on(table.commandId),
    index('receipts_of_order').on(table.orderId),
    index('receipts_of_shift').on(table.shiftId),
    check('receipts_kind', sql`${table.kind} in ('sale', 'refund', 'exchange')`),
    check('receipts_add_up', sql`${table.totalMinor} = ${table.paidMinor}`),
  ],
);
