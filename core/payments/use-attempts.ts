import { and, eq, inArray, sql } from 'drizzle-orm';
import { paymentAttempts } from '../../drizzle/schema/index.ts';
import type { AttemptState } from '../contract/attempt.ts';
import type { AttemptId } from '../contract/ids.ts';
import type { PaymentInput } from '../contract/payments.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import { type May, refuse } from '../refusal.ts';
import { type Known, mustBeNoneOpen, mustBeNoneUnused } from './attempt-state.ts';

type Paid = Pick<PaymentInput, 'amountMinor' | 'attemptId'>;

/**
 * The charges that payments of an order are booked with: approved, of this order and of just that amount. No other
 * approved charge of it is left over. Refuses ATTEMPT_OPEN, ATTEMPT_UNUSED, ATTEMPT_DIFFERS.
 */
export async function chargesToUse(
  tx: ReadTx,
  may: May<'ATTEMPT_OPEN' | 'ATTEMPT_UNUSED' | 'ATTEMPT_DIFFERS'>,
  attempts: readonly Known[],
  payments: readonly Paid[],
): Promise<void> {
  mustBeNoneOpen(may, attempts);
  const used: AttemptId[] = [];
  for (const { attemptId, amountMinor } of payments) {
    if (attemptId === undefined) continue;
    await mustFit(tx, may, attempts, { attemptId, kind: 'charge', amountMinor });
    used.push(attemptId);
  }
  mustBeNoneUnused(may, attempts, used);
}

interface Wanted {
  readonly attemptId: AttemptId;
  readonly kind: Known['kind'];
  readonly amountMinor?: number;
}

/** Refuses ATTEMPT_DIFFERS. @returns the attempt, among those of the order */
export async function mustFit(
  tx: ReadTx,
  may: May<'ATTEMPT_DIFFERS'>,
  attempts: readonly Known[],
  { attemptId, kind, amountMinor }: Wanted,
): Promise<Known> {
  const attempt = attempts.find(each => each.id === attemptId);
  if (!attempt) return refuse(may, 'ATTEMPT_DIFFERS', await ofNobody(tx, attemptId));
  const { state } = attempt;
  if (attempt.kind !== kind) refuse(may, 'ATTEMPT_DIFFERS', { why: 'kind', state });
  if (state !== 'approved') refuse(may, 'ATTEMPT_DIFFERS', { why: 'state', state });
  if (amountMinor !== undefined && attempt.amountMinor !== amountMinor) {
    refuse(may, 'ATTEMPT_DIFFERS', { why: 'amount', state });
  }
  return attempt;
}

/** Of another order, or of none that anybody knows. */
async function ofNobody(tx: ReadTx, id: AttemptId): Promise<{ why: 'order'; state: AttemptState }> {
  const [other] = await tx
    .select({ state: paymentAttempts.state })
    .from(paymentAttempts)
    .where(eq(paymentAttempts.id, id));
  return { why: 'order', state: other?.state ?? 'declined' };
}

/** Marks them as used, in the transaction that books their payments; a trigger compares both at commit. */
export async function useAttempts(tx: Tx, ids: readonly AttemptId[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(paymentAttempts)
    .set({ state: sql`'used'` })
    .where(and(inArray(paymentAttempts.id, [...ids]), eq(paymentAttempts.state, 'approved')));
}
