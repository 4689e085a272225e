import { and, eq, inArray, or } from 'drizzle-orm';
import { counters, paymentAttempts } from '../../../drizzle/schema/index.ts';
import type { SumToCheck } from '../../contract/attempt.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { ShiftRecord } from '../../locks/shifts.ts';
import { isUnsettled, sumsToCheck } from '../../terminals/must-be-checked.ts';

/**
 * Card payments that are not settled: of this shift, and whatever else was left at the counters of its drawer, also
 * without a shift. They are in no sum of it, since a payment belongs to the shift in which it is booked.
 */
export function cardsToCheckIn(
  tx: ReadTx,
  { id, drawerId, currency }: Pick<ShiftRecord, 'id' | 'drawerId' | 'currency'>,
): Promise<SumToCheck[]> {
  const countersHere = tx
    .select({ id: counters.id })
    .from(counters)
    .where(eq(counters.drawerId, drawerId));
  const isHere = or(
    eq(paymentAttempts.shiftId, id),
    inArray(paymentAttempts.counterId, countersHere),
  );
  return sumsToCheck(tx, and(isUnsettled, eq(paymentAttempts.currency, currency), isHere));
}
