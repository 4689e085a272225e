import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { EventId, TicketClassId } from '../../core/contract/ids.ts';
import { idOf, minorUnits, moment, momentOfAct } from './columns.ts';
import { events } from './events.ts';

export const ticketClasses = pgTable(
  'ticket_classes',
  {
    id: idOf<TicketClassId>().primaryKey(),
    eventId: idOf<EventId>().notNull(),
    /** Its event's. It follows an edit of the event while nothing was ordered; a line keeps it. */
    currency: text().notNull(),
    name: text().notNull(),
    /** That of its first active price, by a trigger. */
    priceMinor: minorUnits().notNull(),
    vatRateBp: integer().notNull(),
    participantData: text({ enum: ['none', 'name', 'nationalId'] }).notNull(),
    saleFrom: moment(),
    saleUntil: moment(),
    limitPerOrder: integer(),
    createdAt: momentOfAct(),
  },
  table => [
    foreignKey({
      name: 'ticket_classes_event_currency',
      columns: [table.eventId, table.currency],
      foreignColumns: [events.id, events.currency],
    })
      .onUpdate('cascade')
      .onDelete('cascade'),
    unique('ticket_classes_id_currency').on(table.id, table.currency),
    uniqueIndex('ticket_classes_name').on(table.eventId, sql`lower(${table.name})`),
    check('ticket_classes_price', sql`${table.priceMinor} >= 0`),
    check('ticket_classes_vat', sql`${table.vatRateBp} between 0 and 10000`),
    check('ticket_classes_limit', sql`${table.limitPerOrder} > 0`),
    check('ticket_classes_sale', sql`${table.saleFrom} < ${table.saleUntil}`),
    check(
      'ticket_classes_participants',
      sql`${table.participantData} in ('none', 'name', 'nationalId')`,
    ),
  ],
);

/**
 * What is taken of each ticket class. No foreign key points here and the row is narrow, so that the
 * row everybody wants stays cheap to change. Only the trigger on order_lines writes held and sold.
 */
export const ticketStock = pgTable(
  'ticket_stock',
  {
    ticketClassId: idOf<TicketClassId>().primaryKey(),
    capacity: integer().notNull(),
    held: integer().notNull().default(0),
    sold: integer().notNull().default(0),
  },
  table => [
    foreignKey({
      name: 'ticket_stock_class',
      columns: [table.ticketClassId],
      foreignColumns: [ticketClasses.id],
    }).onDelete('cascade'),
    check(
      'ticket_stock_never_oversold',
      sql`${table.held} >= 0 and ${table.sold} >= 0 and ${table.held} + ${table.sold} <= ${table.capacity}`,
    ),
  ],
);
