import { asc } from 'drizzle-orm';
import { operators as table } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { Operator } from '../contract/access.ts';
import type { ReadTx } from '../database.ts';
import { shownOperator } from './shown.ts';

export async function operators(
  tx: ReadTx,
  _context: Context,
): Promise<{ operators: (Operator & { active: boolean })[] }> {
  const rows = await tx.select().from(table).orderBy(asc(table.name), asc(table.id));
  return { operators: rows.map(row => ({ ...shownOperator(row), active: row.active })) };
}
