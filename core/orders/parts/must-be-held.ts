import type { OrderRecord } from '../../locks/orders.ts';
import { refuse } from '../../refusal.ts';

/** Refuses HOLD_EXPIRED and NOT_HELD. */
export function mustBeHeld(order: Pick<OrderRecord, 'status' | 'heldUntil'>, now: Date): void {
  if (order.status === 'expired') refuse('HOLD_EXPIRED', {});
  if (order.status !== 'held') refuse('NOT_HELD', { status: order.status });
  if (order.heldUntil <= now) refuse('HOLD_EXPIRED', {});
}
