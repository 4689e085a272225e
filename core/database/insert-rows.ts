import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from './pool.ts';
import { prepared } from './prepared.ts';

/** Statements are kept for as many rows; more of them are put together each time. */
const usualRows = 12;

/**
 * Inserts rows by a statement that is prepared once for each usual number of them: putting one together
 * costs a counter more than sending it.
 * @param columns those that are written; the others take their defaults
 */
export function insertRows<
  Table extends PgTable,
  Column extends keyof Table['$inferInsert'] & string,
>(
  table: Table,
  name: string,
  columns: readonly Column[],
): (tx: Tx, rows: readonly Pick<Table['$inferInsert'], Column>[]) => Promise<unknown> {
  type Rows = Table['$inferInsert'][];
  const placed = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      Object.fromEntries(columns.map(column => [column, sql.placeholder(`${column}${at}`)])),
    ) as Rows;
  const forRows = Array.from({ length: usualRows }, (_, at) =>
    prepared((tx: Tx) =>
      tx
        .insert(table)
        .values(placed(at + 1))
        .prepare(`${name}_${at + 1}`),
    ),
  );
  return async (tx, rows) => {
    if (rows.length === 0) return;
    const usual = forRows[rows.length - 1];
    if (!usual)
      return tx
        .insert(table)
        .values([...rows] as Rows)
        .execute();
    const values: Record<string, unknown> = {};
    for (const [at, row] of rows.entries()) {
      for (const column of columns) values[`${column}${at}`] = row[column];
    }
    return usual(tx).execute(values);
  };
}
