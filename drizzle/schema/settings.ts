import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { momentOfAct } from './columns.ts';

/** One value per name; what a name means stands in core/settings/settings.ts. */
export const settings = pgTable('settings', {
  name: text().primaryKey(),
  value: jsonb().notNull(),
  changedAt: momentOfAct(),
});
