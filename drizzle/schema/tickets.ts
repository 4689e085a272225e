import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type {
  OrderId,
  PriceId,
  ShiftId,
  TicketClassId,
  TicketId,
} from '../../core/contract/ids.ts';
import { idOf, minorUnits, moment } from './columns.ts';
import { orders } from './orders.ts';
import { shifts } from './shifts.ts';
import { ticketClassPrices } from './ticket-class-prices.ts';

/** One admission. It keeps its price, VAT rate and the names of class and price as sold. */
export const tickets = pgTable(
  'tickets',
  {
    id: idOf<TicketId>().primaryKey(),
    orderId: idOf<OrderId>()
      .notNull()
      .references(() => orders.id, { onDelete: 'restrict' }),
    ticketClassId: idOf<TicketClassId>().notNull(),
    priceId: idOf<PriceId>().notNull(),
    /** Its place in the order, from 1; numbers of given up tickets are not used again. */
    position: integer().notNull(),
    className: text().notNull(),
    priceName: text().notNull(),
    listPriceMinor: minorUnits().notNull(),
    /** What is really charged for it. */
    priceMinor: minorUnits().notNull(),
    /** Why it costs nothing; a ticket whose price is nothing needs no reason. */
    freeReason: text(),
    vatRateBp: integer().notNull(),
    status: text({ enum: ['held', 'sold', 'void'] })
      .notNull()
      .default('held'),
    /** What its QR shows; made when it is sold. */
    code: text(),
    soldAt: moment(),
    voidedAt: moment(),
    admittedAt: moment(),
    /** Whose settlement counts its sale, and whose that it was taken back. */
    soldShiftId: idOf<ShiftId>().references(() => shifts.id, { onDelete: 'restrict' }),
    voidedShiftId: idOf<ShiftId>().references(() => shifts.id, { onDelete: 'restrict' }),
  },
  table => [
    foreignKey({
      name: 'tickets_class_and_price',
      columns: [table.ticketClassId, table.priceId],
      foreignColumns: [ticketClassPrices.ticketClassId, ticketClassPrices.id],
    }).onDelete('restrict'),
    uniqueIndex('tickets_code').on(table.code),
    uniqueIndex('tickets_of_order').on(table.orderId, table.position),
    // With the order: asked for one order in one class, a planner that knows nothing of this table yet
    // may take this index, and would read all tickets of the class.
    index('tickets_of_class').on(table.ticketClassId, table.orderId),
    // Read backwards for the last sales of a class.
    index('tickets_last_sold')
      .on(table.ticketClassId, table.soldAt, table.orderId)
      .where(sql`${table.status} = 'sold'`),
    index('tickets_sold_in_shift')
      .on(table.soldShiftId)
      .where(sql`${table.soldShiftId} is not null`),
    index('tickets_voided_in_shift')
      .on(table.voidedShiftId)
      .where(sql`${table.voidedShiftId} is not null`),
    check('tickets_status', sql`${table.status} in ('held', 'sold', 'void')`),
    check('tickets_price', sql`${table.priceMinor} >= 0`),
    check('tickets_within_list', sql`${table.priceMinor} <= ${table.listPriceMinor}`),
    check('tickets_free', sql`${table.freeReason} is null or ${table.priceMinor} = 0`),
    check(
      'tickets_sold_when',
      sql`${table.status} <> 'sold' or (${table.code} is not null and ${table.soldAt} is not null)`,
    ),
    check('tickets_void_when', sql`(${table.status} = 'void') = (${table.voidedAt} is not null)`),
    check('tickets_admitted_is_sold', sql`${table.admittedAt} is null or ${table.status} = 'sold'`),
    check(
      'tickets_in_shift',
      sql`(${table.soldShiftId} is null or ${table.soldAt} is not null) and (${table.voidedShiftId} is null or ${table.status} = 'void')`,
    ),
  ],
);
