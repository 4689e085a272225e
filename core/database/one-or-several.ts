import { type Column, type SQL, sql } from 'drizzle-orm';

const ids = sql`${sql.placeholder('ids')}::uuid[]`;

/**
 * Prepared statements for rows of the ids that are given as `ids`, most often a single one. The database
 * expects ten of an array it does not know yet, and any plan for the one it is given is cheaper than that:
 * with `any` alone it would plan anew every time, which takes longer than the reading.
 * @param build makes statements for `isAmong`, whose names must end with the given one
 * @returns which of them are for so many ids
 */
export function forOneOrSeveral<Statements>(
  build: (isAmong: (column: Column) => SQL, name: string) => Statements,
): (given: readonly string[]) => Statements {
  const one = build(column => sql`${column} = (${ids})[1]`, 'one');
  const several = build(column => sql`${column} = any(${ids})`, 'several');
  return given => (given.length === 1 ? one : several);
}
