import { sql } from 'drizzle-orm';
import type { payments } from '../../drizzle/schema/index.ts';
import type { ReadTx } from '../database/pool.ts';
import { businessDate, businessDateOf } from '../settings/business-date.ts';

/** Whether a payment was booked on this day of the books. */
export async function isOfToday(
  tx: ReadTx,
  { createdAt }: Pick<typeof payments.$inferSelect, 'createdAt'>,
): Promise<boolean> {
  const moment = sql`${createdAt.toISOString()}::timestamptz`;
  const { rows } = await tx.execute<{ is: boolean }>(
    sql`select ${businessDateOf(moment)} = ${businessDate} as is`,
  );
  return rows[0]?.is ?? false;
}
