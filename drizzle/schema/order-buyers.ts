import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { OrderId } from '../../core/contract/ids.ts';
import { idOf, momentOfAct } from './columns.ts';
import { orders } from './orders.ts';

/**
 * Who an order is for, and a note about it. A row of its own, so that the order can stay for good and this can
 * be erased: the texts are empty then, and the row stays for its version.
 */
export const orderBuyers = pgTable(
  'order_buyers',
  {
    orderId: idOf<OrderId>()
      .primaryKey()
      .references(() => orders.id, { onDelete: 'cascade' }),
    name: text().notNull().default(''),
    /** As it was typed. */
    phone: text().notNull().default(''),
    /** What tells two numbers apart, however they were typed (core/contract/phone.ts). */
    phoneDigits: text().notNull().default(''),
    /** In lower case. */
    email: text().notNull().default(''),
    /** Of a firm that asks for it on its receipts, as it is kept (core/contract/tax-id.ts). */
    taxId: text().notNull().default(''),
    note: text().notNull().default(''),
    /** All of it, folded for search (core/contract/searched.ts). */
    searchText: text().notNull().default(''),
    /** Raised with every change, so that nobody saves over what they have not seen. */
    version: integer().notNull().default(1),
    savedAt: momentOfAct(),
  },
  table => [index('order_buyers_search').using('gin', table.searchText.op('gin_trgm_ops'))],
);
