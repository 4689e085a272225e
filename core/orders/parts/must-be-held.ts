import type { Reading } from '../../context.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { type May, refuse } from '../../refusal.ts';

/** Refuses HOLD_EXPIRED and NOT_HELD. */
export function mustBeHeld(
  context: Pick<Reading, 'now'> & May<'HOLD_EXPIRED' | 'NOT_HELD'>,
  order: Pick<OrderRecord, 'status' | 'heldUntil'>,
): void {
  if (order.status === 'expired') refuse(context, 'HOLD_EXPIRED', {});
  if (order.status !== 'held') refuse(context, 'NOT_HELD', { status: order.status });
  if (order.heldUntil <= context.now) refuse(context, 'HOLD_EXPIRED', {});
}
