import { eq } from 'drizzle-orm';
import { shifts } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { ShiftId } from '../contract/ids.ts';
import type { Shift } from '../contract/shift.ts';
import type { Tx } from '../database/pool.ts';
import { lockShift } from '../locks/shifts.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { mustBeTheirs } from './parts/must-be-theirs.ts';
import { readShift } from './parts/read-shift.ts';

/** Gives a count up: cash goes in and out again. Refuses NOT_FOUND, WRONG_STATE. */
export async function resume(
  tx: Tx,
  context: Context & MayRefuse<'shifts.resume'>,
  { shiftId }: { shiftId: ShiftId },
): Promise<{ shift: Shift }> {
  const shift = await lockShift(tx, context, shiftId);
  mustBeTheirs(context, shift);
  if (shift.state === 'closed') refuse(context, 'WRONG_STATE', { status: shift.state });
  if (shift.state === 'open') {
    context.nothingToDo();
    return { shift: await readShift(tx, context, shiftId) };
  }
  await tx.update(shifts).set({ state: 'open', countingSince: null }).where(eq(shifts.id, shiftId));
  context.record({ objectId: shiftId, before: { state: shift.state }, after: { state: 'open' } });
  return { shift: await readShift(tx, context, shiftId) };
}
