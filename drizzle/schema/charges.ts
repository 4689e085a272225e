import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CounterId, OperatorId, OrderId, ShiftId, TicketId } from '../../core/contract/ids.ts';
import { idOf, minorUnits, moment, momentOfAct, signedMinorUnits } from './columns.ts';
import { counters } from './counters.ts';
import { operators } from './operators.ts';
import { orders } from './orders.ts';
import { shifts } from './shifts.ts';
import { tickets } from './tickets.ts';

/**
 * What an order contains besides tickets: it counts in its total, never in stock. Written once; one that no
 * longer counts is voided, once.
 */
export const charges = pgTable(
  'charges',
  {
    id: uuid().primaryKey(),
    orderId: idOf<OrderId>()
      .notNull()
      .references(() => orders.id, { onDelete: 'restrict' }),
    /** The ticket it is about, of the same order. */
    ticketId: idOf<TicketId>().references(() => tickets.id, { onDelete: 'restrict' }),
    kind: text({
      enum: ['cancellationFee', 'serviceFee', 'allowance', 'voucher', 'rounding'],
    }).notNull(),
    /** As a person reads it: the ticket class it is about, or what a fee is called. */
    name: text().notNull(),
    amountMinor: signedMinorUnits().notNull(),
    vatRateBp: integer().notNull(),
    /** What it comes from elsewhere: the voucher that was sold or spent. */
    referenceId: uuid(),
    operatorId: idOf<OperatorId>()
      .notNull()
      .references(() => operators.id, { onDelete: 'restrict' }),
    counterId: idOf<CounterId>()
      .notNull()
      .references(() => counters.id, { onDelete: 'restrict' }),
    createdAt: momentOfAct(),
    voidedAt: moment(),
    /** Whose settlement counts it, and whose that it was taken back. */
    shiftId: idOf<ShiftId>().references(() => shifts.id, { onDelete: 'restrict' }),
    voidedShiftId: idOf<ShiftId>().references(() => shifts.id, { onDelete: 'restrict' }),
  },
  table => [
    uniqueIndex('charges_one_rounding')
      .on(table.orderId)
      .where(sql`${table.kind} = 'rounding' and ${table.voidedAt} is null`),
    index('charges_of_order').on(table.orderId),
    index('charges_of_ticket').on(table.ticketId),
    index('charges_in_shift').on(table.shiftId).where(sql`${table.shiftId} is not null`),
    index('charges_voided_in_shift')
      .on(table.voidedShiftId)
      .where(sql`${table.voidedShiftId} is not null`),
    check(
      'charges_kind',
      sql`${table.kind} in ('cancellationFee', 'serviceFee', 'allowance', 'voucher', 'rounding')`,
    ),
    check(
      'charges_sign',
      sql`case ${table.kind} when 'allowance' then ${table.amountMinor} < 0
        when 'rounding' then ${table.amountMinor} <> 0 else ${table.amountMinor} > 0 end`,
    ),
    // Half of the largest among the smallest coins; more is no rounding.
    check(
      'charges_rounding',
      sql`${table.kind} <> 'rounding' or (abs(${table.amountMinor}) <= 50 and ${table.vatRateBp} = 0 and ${table.ticketId} is null)`,
    ),
    check('charges_vat_rate', sql`${table.vatRateBp} between 0 and 10000`),
    check(
      'charges_about_a_ticket',
      sql`${table.ticketId} is not null or ${table.kind} not in ('cancellationFee', 'allowance')`,
    ),
  ],
);

/** What an operator gave back alone on one business day, in one currency; a row that refunds wait at. */
export const refundTotals = pgTable(
  'refund_totals',
  {
    operatorId: idOf<OperatorId>()
      .notNull()
      .references(() => operators.id, { onDelete: 'cascade' }),
    businessDate: date().notNull(),
    currency: text().notNull(),
    amountMinor: minorUnits().notNull(),
  },
  table => [
    primaryKey({ columns: [table.operatorId, table.businessDate, table.currency] }),
    check('refund_totals_amount', sql`${table.amountMinor} >= 0`),
  ],
);
