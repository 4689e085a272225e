import { and, eq, sql } from 'drizzle-orm';
import { journal } from '../../drizzle/schema/index.ts';
import type { ReadTx } from '../database/pool.ts';
import { readSettings } from '../settings/settings.ts';
import type { Outside } from '../transaction.ts';
import { keyObject } from './parts/key-object.ts';

const printed = 'installation.printRecoveryCode';
const notPrinted = 'installation.recoveryCodeNotPrinted';

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

/** What stands on the paper beside the code. */
export const aboutPaper = (outside: Outside) =>
  outside.read(async (tx, { now }) => {
    const { organisation, timeZone } = await readSettings(tx);
    return { organisation, timeZone, printedAt: now };
  });

/** That a key goes on paper is entered before it does: who prints it to take it away is known in any case. */
export const enterPrinted = (outside: Outside, key: string, how: string): Promise<void> =>
  outside.write(printed, (_tx, context) => {
    context.record({ objectId: keyObject, after: { key, how } });
    return Promise.resolve();
  });

/** The operator thought better of it, or no printer would: the code is still to be printed. */
export const enterNotPrinted = (outside: Outside, key: string): Promise<void> =>
  outside.write(notPrinted, (_tx, context) => {
    context.record({ objectId: keyObject, after: { key } });
    return Promise.resolve();
  });
