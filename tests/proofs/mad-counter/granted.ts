import type { Client } from 'pg';

/** Where a sale stands: what a counter gone mad could spoil. */
export const tables = [
  'orders',
  'order_buyers',
  'order_lines',
  'tickets',
  'payments',
  'payment_attempts',
  'charges',
  'ticket_stock',
  'shifts',
  'drawer_tallies',
  'cash_movements',
  'settlements',
  'recounts',
  'journal',
  'journal_seals',
] as const;

export interface Column {
  readonly table: string;
  readonly name: string;
  /** As PostgreSQL writes it. */
  readonly type: string;
}

export interface Granted {
  readonly updates: readonly Column[];
  readonly deletes: readonly string[];
}

/** What the program's role may change and delete, as the database has it. */
export async function grantedTo(owner: Client, role: string): Promise<Granted> {
  const { rows: updates } = await owner.query<Column>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relname = any($2)
       and has_column_privilege($1, c.oid, a.attnum, 'update')
     order by 1, a.attnum`,
    [role, tables],
  );
  const { rows: deletes } = await owner.query<{ table: string }>(
    `select t as table from unnest($2::text[]) t where has_table_privilege($1, 'public.' || t, 'delete')`,
    [role, tables],
  );
  return { updates, deletes: deletes.map(({ table }) => table) };
}
