import { and, eq, like } from 'drizzle-orm';
import { journal } from '../../drizzle/schema/index.ts';
import type { OrderId } from '../contract/ids.ts';
import type { ReadTx } from '../database/pool.ts';

/** Whether tickets of this order have left the program, as the journal knows. */
export async function wereHandedOver(tx: ReadTx, orderId: OrderId): Promise<boolean> {
  const [before] = await tx
    .select({ seq: journal.seq })
    .from(journal)
    .where(and(eq(journal.objectId, orderId), like(journal.operation, 'tickets.%')))
    .limit(1);
  return before !== undefined;
}
