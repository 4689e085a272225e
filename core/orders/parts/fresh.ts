import type { Reading } from '../../context.ts';
import type { OrderRecord } from '../../locks/orders.ts';
import { type May, refuse } from '../../refusal.ts';

/** For so long a sale is only a slip of whoever sold. */
const undoMs = 60_000;

/**
 * Refuses WRONG_STATE for what is not sold, and TOO_LATE. @param begun when whoever undoes it began to, where a card
 * terminal had to give money back first
 */
export function mustBeFresh(
  context: Reading & May<'WRONG_STATE' | 'TOO_LATE'>,
  { status, paidAt }: OrderRecord,
  begun = context.now,
): void {
  if (status !== 'paid' || paidAt === null) refuse(context, 'WRONG_STATE', { status });
  const ms = begun.getTime() - paidAt.getTime();
  if (ms > undoMs) refuse(context, 'TOO_LATE', { seconds: Math.floor(ms / 1_000) });
}
