import { and, eq, ne, sql } from 'drizzle-orm';
import { counters, shifts } from '../../drizzle/schema/index.ts';
import type { CounterId, ShiftId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { prepared } from '../database/prepared.ts';
import { type May, refuse } from '../refusal.ts';

/* Shifts of drawers; their place in the order of locks: orders.ts. */

export type ShiftRecord = typeof shifts.$inferSelect;

const keptShift = prepared((tx: Tx) =>
  tx
    .select({ shift: shifts })
    .from(shifts)
    .innerJoin(counters, eq(counters.drawerId, shifts.drawerId))
    .where(and(eq(counters.id, sql.placeholder('counterId')), ne(shifts.state, 'closed')))
    .for('key share', { of: shifts })
    .prepare('keep_shift'),
);

/**
 * Keeps the shift of this counter's drawer in its state while money is booked in it, beside others who do the
 * same; undefined where none is open or counted.
 */
export async function keepShiftHere(
  tx: Tx,
  { counterId }: { counterId: CounterId },
): Promise<ShiftRecord | undefined> {
  const [row] = await keptShift(tx).execute({ counterId });
  return row?.shift;
}

/**
 * Locks a shift, against whoever books money in it too: they have finished, or wait and see what became of it.
 * Refuses NOT_FOUND.
 */
export async function lockShift(
  tx: Tx,
  may: May<'NOT_FOUND'>,
  shiftId: ShiftId,
): Promise<ShiftRecord> {
  const [shift] = await tx.select().from(shifts).where(eq(shifts.id, shiftId)).for('update');
  return shift ?? refuse(may, 'NOT_FOUND', { what: 'shift' });
}
