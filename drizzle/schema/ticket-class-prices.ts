import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core';
import type { PriceId, TicketClassId } from '../../core/contract/ids.ts';
import { idOf, minorUnits, moment } from './columns.ts';
import { ticketClasses } from './ticket-classes.ts';

/**
 * What a place of a class may cost, and for whom. Stock counts classes and never looks here. A price is never
 * removed but with its class: tickets go on naming it, so one that is no longer offered becomes inactive.
 */
export const ticketClassPrices = pgTable(
  'ticket_class_prices',
  {
    /** The id of its class for the one that a class without prices of its own has. */
    id: idOf<PriceId>().primaryKey(),
    ticketClassId: idOf<TicketClassId>().notNull(),
    position: smallint().notNull(),
    /** Not shown where it is the name of its class. */
    name: text().notNull(),
    priceMinor: minorUnits().notNull(),
    minAge: smallint(),
    maxAge: smallint(),
    /** What is shown for it at the counter, as “student card”. */
    proof: text(),
    /** It is sold while its class is sold too. */
    saleFrom: moment(),
    saleUntil: moment(),
    active: boolean().notNull().default(true),
  },
  table => [
    foreignKey({
      name: 'ticket_class_prices_class',
      columns: [table.ticketClassId],
      foreignColumns: [ticketClasses.id],
    }).onDelete('cascade'),
    // What tickets point at; and by which the prices of a class are found.
    unique('ticket_class_prices_of_class').on(table.ticketClassId, table.id),
    check('ticket_class_prices_price', sql`${table.priceMinor} >= 0`),
    check(
      'ticket_class_prices_ages',
      sql`${table.minAge} between 0 and 130 and ${table.maxAge} between 0 and 130 and ${table.minAge} <= ${table.maxAge}`,
    ),
    check('ticket_class_prices_sale', sql`${table.saleFrom} < ${table.saleUntil}`),
  ],
);
