import { and, eq, sql } from 'drizzle-orm';
import { journal } from '../../../drizzle/schema/index.ts';
import type { ReadTx } from '../../database/pool.ts';
import { keyObject } from './key-object.ts';

export const printed = 'installation.printRecoveryCode';
export const notPrinted = 'installation.recoveryCodeNotPrinted';

/** Whether the key of this name is on paper: printed more often than it came to nothing. */
export async function isOnPaper(tx: ReadTx, key: string): Promise<boolean> {
  const [found] = await tx
    .select({
      sheets: sql<string>`coalesce(sum(case ${journal.operation}
        when ${printed} then 1 when ${notPrinted} then -1 else 0 end), 0)`.mapWith(Number),
    })
    .from(journal)
    .where(and(eq(journal.objectId, keyObject), eq(sql`${journal.after} ->> 'key'`, key)));
  return (found?.sheets ?? 0) > 0;
}
