import { type Column, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from './pool.ts';
import { prepared } from './prepared.ts';

/** Up to so many rows have a statement each; more of them go as arrays. */
const usualRows = 12;

/**
 * Inserts rows by a statement that is prepared once for each usual number of them: putting one together
 * costs a counter more than sending it. Any greater number goes by one statement, which takes an array for
 * each column: a parameter for each field would be more than a statement can have.
 * @param columns those that are written, and named; the others take their defaults
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
  const named = naming(table, columns);
  const placed = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      Object.fromEntries(columns.map(column => [column, sql.placeholder(`${column}${at}`)])),
    ) as Rows;
  const forRows = Array.from({ length: usualRows }, (_, at) =>
    prepared((tx: Tx) =>
      tx
        .insert(named)
        .values(placed(at + 1))
        .prepare(`${name}_${at + 1}`),
    ),
  );
  const forMany = prepared((tx: Tx) =>
    tx.insert(named).select(fromArrays(named)).prepare(`${name}_many`),
  );
  return async (tx, rows) => {
    if (rows.length === 0) return;
    const usual = forRows[rows.length - 1];
    if (!usual) return forMany(tx).execute(arraysOf(named, rows));
    const values: Record<string, unknown> = {};
    for (const [at, row] of rows.entries()) {
      for (const column of columns) values[`${column}${at}`] = row[column];
    }
    return usual(tx).execute(values);
  };
}

/**
 * Inserts what a query finds, by a statement that is prepared once.
 * @param columns what the query answers, in its order, which must be that of the table
 */
export const insertFound = <Table extends PgTable>(
  table: Table,
  name: string,
  columns: readonly (keyof Table['$inferInsert'] & string)[],
  found: SQL,
) => prepared((tx: Tx) => tx.insert(naming(table, columns)).select(found).prepare(name));

/**
 * The table with these of its columns. The builder names all columns that a table has, and the program's
 * role may not write every one of them, not even to its default.
 */
function naming<Table extends PgTable>(
  table: Table,
  columns: readonly (keyof Table['$inferInsert'] & string)[],
): Table {
  const among = new Set<string>(columns);
  const value = Object.fromEntries(
    Object.entries(getTableColumns(table)).filter(([column]) => among.has(column)),
  );
  return Object.create(table, { [Symbol.for('drizzle:Columns')]: { value } }) as Table;
}

const columnsOf = (table: PgTable): [string, Column][] => Object.entries(getTableColumns(table));

/** In the order in which the builder names the columns. */
const fromArrays = (table: PgTable): SQL =>
  sql`select * from unnest(${sql.join(
    columnsOf(table).map(
      ([name, column]) => sql`${sql.placeholder(name)}::${sql.raw(column.getSQLType())}[]`,
    ),
    sql`, `,
  )})`;

const arraysOf = (table: PgTable, rows: readonly Record<string, unknown>[]) =>
  Object.fromEntries(
    columnsOf(table).map(([name, column]) => [
      name,
      rows.map(row => (row[name] == null ? null : column.mapToDriverValue(row[name]))),
    ]),
  );
