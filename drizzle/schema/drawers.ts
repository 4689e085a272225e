import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { DrawerId } from '../../core/contract/ids.ts';
import { idOf } from './columns.ts';

/** Where cash lies. Each counter gets one of its own; several may share one. */
export const drawers = pgTable('drawers', {
  id: idOf<DrawerId>().primaryKey(),
  name: text().notNull(),
});

/** The number of the last settlement of each drawer, which the database alone counts on. */
export const settlementNumbers = pgTable('settlement_numbers', {
  drawerId: uuid()
    .primaryKey()
    .references(() => drawers.id, { onDelete: 'restrict' }),
  last: integer().notNull(),
});
