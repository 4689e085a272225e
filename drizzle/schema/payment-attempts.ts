import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { AttemptState, ToldOtherwise } from '../../core/contract/attempt.ts';
import type {
  AttemptId,
  CounterId,
  OperatorId,
  OrderId,
  ShiftId,
  TerminalId,
} from '../../core/contract/ids.ts';
import { idOf, minorUnits, moment, momentOfAct } from './columns.ts';
import { counters } from './counters.ts';
import { operators } from './operators.ts';
import { orders } from './orders.ts';
import { shifts } from './shifts.ts';
import { terminals } from './terminals.ts';

/**
 * What a terminal is asked for, committed before it is spoken to: so whatever becomes of the program, what may have
 * happened to a card is known here. Its steps: core/payments/attempt-states.ts.
 */
export const paymentAttempts = pgTable(
  'payment_attempts',
  {
    id: idOf<AttemptId>().primaryKey(),
    kind: text({ enum: ['charge', 'refund', 'reversal'] }).notNull(),
    /** The charge that goes back. */
    ofAttemptId: idOf<AttemptId>(),
    orderId: idOf<OrderId>().notNull(),
    currency: text().notNull(),
    terminalId: idOf<TerminalId>()
      .notNull()
      .references(() => terminals.id, { onDelete: 'restrict' }),
    counterId: idOf<CounterId>()
      .notNull()
      .references(() => counters.id, { onDelete: 'restrict' }),
    operatorId: idOf<OperatorId>()
      .notNull()
      .references(() => operators.id, { onDelete: 'restrict' }),
    /** The shift that was open when it began; its payment carries the one that is open when it is booked. */
    shiftId: idOf<ShiftId>().references(() => shifts.id, { onDelete: 'restrict' }),
    amountMinor: minorUnits().notNull(),
    state: text().$type<AttemptState>().notNull().default('begun'),
    /** Until when the order was held before; null where it is not held. */
    heldUntil: moment(),
    /** Somebody wishes it ended. What the terminal answers decides. */
    abortAskedAt: moment(),
    /** Somebody wants the terminal asked again. */
    askedAt: moment(),
    /** Why it was declined, or is not known. */
    why: text(),
    providerReference: text(),
    cardLast4: text('card_last4'),
    authorisation: text(),
    receiptText: text(),
    begunAt: momentOfAct(),
    settledAt: moment(),
    /** Who read the result from the slip; null where the terminal told it. */
    settledBy: idOf<OperatorId>().references(() => operators.id, { onDelete: 'restrict' }),
    settledReason: text(),
    /** What the terminal told after something else was booked, and when somebody looked at that. */
    toldOtherwise: text().$type<ToldOtherwise>(),
    lookedAt: moment(),
  },
  table => [
    unique('payment_attempts_id_order').on(table.id, table.orderId),
    foreignKey({
      name: 'payment_attempts_order_currency',
      columns: [table.orderId, table.currency],
      foreignColumns: [orders.id, orders.currency],
    }).onDelete('restrict'),
    foreignKey({
      name: 'payment_attempts_of',
      columns: [table.ofAttemptId, table.orderId],
      foreignColumns: [table.id, table.orderId],
    }).onDelete('restrict'),
    uniqueIndex('payment_attempts_one_open_charge')
      .on(table.orderId)
      .where(sql`${table.kind} = 'charge' and ${table.state} in ('begun', 'unknown')`),
    uniqueIndex('payment_attempts_one_at_a_terminal')
      .on(table.terminalId)
      .where(sql`${table.state} in ('begun', 'unknown')`),
    uniqueIndex('payment_attempts_one_reversal')
      .on(table.ofAttemptId)
      .where(sql`${table.kind} = 'reversal' and ${table.state} in ('begun', 'unknown')`),
    index('payment_attempts_of_order').on(table.orderId),
    index('payment_attempts_to_check')
      .on(table.begunAt)
      .where(
        sql`${table.state} in ('begun', 'unknown', 'approved', 'reversed') or (${table.toldOtherwise} is not null and ${table.lookedAt} is null)`,
      ),
    index('payment_attempts_of_attempt').on(table.ofAttemptId),
    index('payment_attempts_of_operator').on(table.operatorId, table.begunAt),
    check('payment_attempts_kind', sql`${table.kind} in ('charge', 'refund', 'reversal')`),
    check(
      'payment_attempts_state',
      sql`${table.state} in ('begun', 'approved', 'declined', 'aborted', 'unknown', 'used', 'reversed')`,
    ),
    check('payment_attempts_amount', sql`${table.amountMinor} > 0`),
    check(
      'payment_attempts_of_charge',
      sql`(${table.kind} = 'charge') = (${table.ofAttemptId} is null)`,
    ),
    check(
      'payment_attempts_settled',
      sql`(${table.state} in ('begun', 'unknown')) = (${table.settledAt} is null)`,
    ),
    check(
      'payment_attempts_by_whom',
      sql`(${table.settledBy} is null) = (${table.settledReason} is null)`,
    ),
    check(
      'payment_attempts_told_otherwise',
      sql`${table.toldOtherwise} in ('declined', 'aborted')`,
    ),
    check(
      'payment_attempts_looked_at',
      sql`${table.lookedAt} is null or ${table.toldOtherwise} is not null`,
    ),
    check('payment_attempts_card', sql`${table.cardLast4} ~ '^[0-9]{4}$'`),
  ],
);
