import { eq } from 'drizzle-orm';
import { counters } from '../../drizzle/schema/index.ts';
import type { CounterId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';

/* Where counters stand in the order of locks: people.ts. */

/**
 * Locks the counter that asks, and not against its sales, which only name it; undefined where the database
 * does not know it.
 */
export async function lockThisCounter(
  tx: Tx,
  { counterId }: { counterId: CounterId },
): Promise<typeof counters.$inferSelect | undefined> {
  const [counter] = await tx
    .select()
    .from(counters)
    .where(eq(counters.id, counterId))
    .for('no key update');
  return counter;
}
