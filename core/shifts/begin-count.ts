import { eq, sql } from 'drizzle-orm';
import { shifts } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { ShiftId } from '../contract/ids.ts';
import type { Shift } from '../contract/shift.ts';
import type { Tx } from '../database/pool.ts';
import { lockShift } from '../locks/shifts.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustBeTheirs } from './parts/must-be-theirs.ts';
import { readShift } from './parts/read-shift.ts';

/** Begins to count the drawer: whoever books cash has finished, or is refused. Refuses NOT_FOUND, WRONG_STATE. */
export async function beginCount(
  tx: Tx,
  context: Context & MayRefuse<'shifts.beginCount'>,
  { shiftId }: { shiftId: ShiftId },
): Promise<{ shift: Shift }> {
  const shift = await lockShift(tx, context, shiftId);
  mustBeTheirs(context, shift);
  if (shift.state === 'closed') refuse(context, 'WRONG_STATE', { status: shift.state });
  if (shift.state === 'counting') {
    context.nothingToDo();
    return { shift: await readShift(tx, context, shiftId) };
  }
  // Later than the moment of whoever booked cash and had to be waited for.
  const countingSince = sql`clock_timestamp()`;
  await tx.update(shifts).set({ state: 'counting', countingSince }).where(eq(shifts.id, shiftId));
  context.record({
    objectId: shiftId,
    before: { state: shift.state },
    after: { state: 'counting' },
  });
  return { shift: await readShift(tx, context, shiftId) };
}
