import { eq } from 'drizzle-orm';
import { counters } from '../../../drizzle/schema/index.ts';
import type { Tx } from '../../database/pool.ts';
import { refuse } from '../../refusal.ts';

/** The counter's row, locked until the end of the transaction. Refuses NOT_FOUND. */
export async function lockCounter(
  tx: Tx,
  counterId: string,
): Promise<typeof counters.$inferSelect> {
  const [counter] = await tx
    .select()
    .from(counters)
    .where(eq(counters.id, counterId))
    .for('update');
  return counter ?? refuse('NOT_FOUND', { what: 'counter' });
}
