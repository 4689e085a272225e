import { and, eq } from 'drizzle-orm';
import { orderLines, orders } from '../../../drizzle/schema/index.ts';
import type { OrderId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import type { OrderRecord } from '../../locks/orders.ts';

/** Gives a locked order that is held another deadline, and its lines with it: their places lapse by theirs. */
export async function setDeadline(
  tx: Tx,
  orderId: OrderId,
  deadline: Pick<OrderRecord, 'purpose' | 'heldUntil' | 'minutesBeforeStart' | 'awaitsTransfer'>,
): Promise<void> {
  const { heldUntil } = deadline;
  await tx.update(orders).set(deadline).where(eq(orders.id, orderId));
  await tx
    .update(orderLines)
    .set({ heldUntil })
    .where(and(eq(orderLines.orderId, orderId), eq(orderLines.state, 'held')));
}
