import type { Reading } from '../../context.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { type May, refuse } from '../../refusal.ts';
import { notHeld } from './not-held.ts';

/** Refuses HOLD_EXPIRED and NOT_HELD. */
export async function mustBeHeld(
  tx: ReadTx,
  context: Pick<Reading, 'now'> & May<'HOLD_EXPIRED' | 'NOT_HELD'>,
  order: OrderRecord,
): Promise<void> {
  if (order.status === 'expired') refuse(context, 'HOLD_EXPIRED', {});
  if (order.status !== 'held') await notHeld(tx, context, order);
  if (order.heldUntil <= context.now) refuse(context, 'HOLD_EXPIRED', {});
}
