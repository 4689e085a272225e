import { eq } from 'drizzle-orm';
import { operators } from '../../drizzle/schema/index.ts';
import type { Tx } from '../database.ts';
import { refuse } from '../refusal.ts';

/** The operator's row, locked until the end of the transaction. Refuses NOT_FOUND. */
export async function lockOperator(
  tx: Tx,
  operatorId: string,
): Promise<typeof operators.$inferSelect> {
  const [operator] = await tx
    .select()
    .from(operators)
    .where(eq(operators.id, operatorId))
    .for('update');
  return operator ?? refuse('NOT_FOUND', { what: 'operator' });
}
