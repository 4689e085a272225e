import { inArray } from 'drizzle-orm';
import { signInTries } from '../../drizzle/schema/index.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Database } from '../database/pool.ts';
import { lockOldTries } from '../locks/people.ts';
import { forgottenAfter } from './tries.ts';

/** Few enough that whoever signs in at that moment waits for none of them. */
const batch = 500;

/**
 * Removes what was counted of tries that are held against nobody any more, batch by batch; of addresses
 * that nobody has too, which no right answer ever clears. Answers how many.
 */
export async function forgetOldTries(database: Database): Promise<number> {
  for (let forgotten = 0; ; ) {
    const gone = await inTransaction(database, 'write', async (tx, begun) => {
      const before = new Date((await begun).getTime() - forgottenAfter);
      const old = tx.$with('old').as(lockOldTries(tx, before, batch));
      const removed = tx.with(old).delete(signInTries);
      return removed.where(inArray(signInTries.subject, tx.select().from(old)));
    });
    forgotten += gone.rowCount ?? 0;
    if ((gone.rowCount ?? 0) < batch) return forgotten;
  }
}
