import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { CounterId, OperatorId, OrderId, TicketClassId } from '../../core/contract/ids.ts';
import { idOf, moment, momentOfAct } from './columns.ts';
import { counters } from './counters.ts';
import { operators } from './operators.ts';
import { ticketClasses } from './ticket-classes.ts';

export const orders = pgTable(
  'orders',
  {
    id: idOf<OrderId>().primaryKey(),
    code: text().notNull(),
    status: text({ enum: ['held', 'paid', 'cancelled', 'expired'] })
      .notNull()
      .default('held'),
    currency: text().notNull(),
    /** A reservation is a hold that waits for its buyer; what is paid is a sale. */
    purpose: text({ enum: ['sale', 'reservation'] })
      .notNull()
      .default('sale'),
    heldUntil: moment().notNull(),
    /** Where the deadline of a reservation moves with the start of its first event. */
    minutesBeforeStart: integer(),
    /** A reservation whose money is to come by bank transfer until its deadline. */
    awaitsTransfer: boolean().notNull().default(false),
    operatorId: idOf<OperatorId>()
      .notNull()
      .references(() => operators.id, { onDelete: 'restrict' }),
    counterId: idOf<CounterId>()
      .notNull()
      .references(() => counters.id, { onDelete: 'restrict' }),
    createdAt: momentOfAct(),
    paidAt: moment(),
    /** When it was cancelled or expired. */
    closedAt: moment(),
    /** Raised by triggers with every change of its tickets, charges and payments; its newest one is checked at commit. */
    version: integer().notNull().default(1),
  },
  table => [
    uniqueIndex('orders_code').on(table.code),
    unique('orders_id_currency').on(table.id, table.currency),
    // Read backwards for the newest; built backwards they would keep nulls at the wrong end for it.
    index('orders_newest').on(table.createdAt, table.id),
    index('orders_by_status').on(table.status, table.createdAt, table.id),
    index('orders_code_search').using('gin', table.code.op('gin_trgm_ops')),
    index('orders_of_operator').on(table.operatorId),
    index('orders_held').on(table.heldUntil).where(sql`${table.status} = 'held'`),
    index('orders_held_here').on(table.counterId).where(sql`${table.status} = 'held'`),
    index('orders_reserved')
      .on(table.createdAt, table.id)
      .where(sql`${table.purpose} = 'reservation'`),
    check('orders_purpose', sql`${table.purpose} in ('sale', 'reservation')`),
    check('orders_paid_is_sale', sql`${table.status} <> 'paid' or ${table.purpose} = 'sale'`),
    check(
      'orders_minutes_of_reservation',
      sql`${table.minutesBeforeStart} is null or (${table.purpose} = 'reservation' and ${table.minutesBeforeStart} >= 0)`,
    ),
    check(
      'orders_transfer_of_reservation',
      sql`not ${table.awaitsTransfer} or ${table.purpose} = 'reservation'`,
    ),
    check('orders_status', sql`${table.status} in ('held', 'paid', 'cancelled', 'expired')`),
    check('orders_paid_when', sql`${table.status} <> 'paid' or ${table.paidAt} is not null`),
    check(
      'orders_closed_when',
      sql`(${table.status} in ('cancelled', 'expired')) = (${table.closedAt} is not null)`,
    ),
  ],
);

/**
 * How many places of a class an order takes. The counters in ticket_stock follow these rows by a
 * deferred trigger, at commit; lines of one transaction are touched in order of class id.
 */
export const orderLines = pgTable(
  'order_lines',
  {
    orderId: idOf<OrderId>().notNull(),
    ticketClassId: idOf<TicketClassId>().notNull(),
    /** That of its order and of its class, which are so the same, and the same for good. */
    currency: text().notNull(),
    quantity: integer().notNull(),
    state: text({ enum: ['held', 'sold', 'released'] })
      .notNull()
      .default('held'),
    heldUntil: moment().notNull(),
  },
  table => [
    primaryKey({ columns: [table.orderId, table.ticketClassId] }),
    foreignKey({
      name: 'order_lines_order_currency',
      columns: [table.orderId, table.currency],
      foreignColumns: [orders.id, orders.currency],
    }).onDelete('restrict'),
    foreignKey({
      name: 'order_lines_class_currency',
      columns: [table.ticketClassId, table.currency],
      foreignColumns: [ticketClasses.id, ticketClasses.currency],
    }).onDelete('restrict'),
    index('order_lines_held')
      .on(table.ticketClassId, table.heldUntil)
      .where(sql`${table.state} = 'held'`),
    index('order_lines_of_class').on(table.ticketClassId, table.orderId),
    check('order_lines_quantity', sql`${table.quantity} > 0`),
    check('order_lines_state', sql`${table.state} in ('held', 'sold', 'released')`),
  ],
);
