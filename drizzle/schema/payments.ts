import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  AttemptId,
  CommandId,
  CounterId,
  OperatorId,
  OrderId,
  ShiftId,
} from '../../core/contract/ids.ts';
import { idOf, minorUnits, momentOfAct, signedMinorUnits } from './columns.ts';
import { counters } from './counters.ts';
import { operators } from './operators.ts';
import { orders } from './orders.ts';
import { paymentAttempts } from './payment-attempts.ts';
import { shifts } from './shifts.ts';

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
    method: text({ enum: ['cash', 'card', 'transfer', 'other', 'complimentary'] }).notNull(),
    /** Of another method: what the settings called it when it was paid by. */
    methodName: text(),
    amountMinor: signedMinorUnits().notNull(),
    tenderedMinor: minorUnits(),
    reference: text(),
    operatorId: idOf<OperatorId>()
      .notNull()
      .references(() => operators.id, { onDelete: 'restrict' }),
    counterId: idOf<CounterId>()
      .notNull()
      .references(() => counters.id, { onDelete: 'restrict' }),
    /** The shift of the drawer that was open when it was booked; its cash lies there. */
    shiftId: idOf<ShiftId>().references(() => shifts.id, { onDelete: 'restrict' }),
    /** The payment whose method was wrong, on both that put it right: what balances it, and the same money anew. */
    correctsId: uuid(),
    /** What the terminal approved it as; null where no terminal that we speak to was asked. */
    attemptId: idOf<AttemptId>(),
    createdAt: momentOfAct(),
  },
  table => [
    uniqueIndex('payments_command').on(table.commandId, table.position),
    index('payments_of_order').on(table.orderId),
    index('payments_of_shift').on(table.shiftId),
    uniqueIndex('payments_corrected_once')
      .on(table.correctsId, table.position)
      .where(sql`${table.correctsId} is not null`),
    foreignKey({
      name: 'payments_corrects',
      columns: [table.correctsId],
      foreignColumns: [table.id],
    }).onDelete('restrict'),
    uniqueIndex('payments_attempt').on(table.attemptId),
    foreignKey({
      name: 'payments_attempt_of_order',
      columns: [table.attemptId, table.orderId],
      foreignColumns: [paymentAttempts.id, paymentAttempts.orderId],
    }).onDelete('restrict'),
    check(
      'payments_attempt_by_card',
      sql`${table.attemptId} is null or (${table.method} = 'card' and ${table.correctsId} is null)`,
    ),
    check('payments_some', sql`${table.amountMinor} <> 0`),
    check(
      'payments_method',
      sql`${table.method} in ('cash', 'card', 'transfer', 'other', 'complimentary')`,
    ),
    check(
      'payments_method_name',
      sql`(${table.method} = 'other') = (${table.methodName} is not null)`,
    ),
    // Tickets on the house have a reason and bring no payment; those from before stay, and count in no sum.
    check('payments_of_money', sql`${table.method} <> 'complimentary'`),
    check(
      'payments_tendered',
      sql`${table.tenderedMinor} is null or (${table.method} = 'cash' and ${table.tenderedMinor} >= ${table.amountMinor})`,
    ),
  ],
);
