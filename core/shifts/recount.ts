import { recounts } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { CommandId, ShiftId } from '../contract/ids.ts';
import type { Counted, Settlement } from '../contract/settlement.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockShift } from '../locks/shifts.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { sumOf } from './parts/counted.ts';
import { findSettlement, readSettlement } from './parts/read-settlement.ts';

interface Input {
  id: CommandId;
  shiftId: ShiftId;
  counted: readonly Counted[];
  reason: string;
}

const insertRecount = insertRows(recounts, 'recounts', [
  'id',
  'settlementId',
  'operatorId',
  'counterId',
  'countedMinor',
  'counted',
  'reason',
]);

/**
 * Counts a drawer once more; the settlement stays. Refuses NOT_FOUND, ID_REUSED, WRONG_STATE,
 * DENOMINATION_UNKNOWN.
 */
export async function recount(
  tx: Tx,
  context: Context & MayRefuse<'shifts.recount'>,
  { id, shiftId, counted, reason }: Input,
): Promise<{ settlement: Settlement }> {
  const digest = digestOf({ shiftId, counted, reason });
  const shift = await lockShift(tx, context, shiftId);
  if (await doneBefore(tx, context, id, digest)) {
    context.nothingToDo();
    return { settlement: await readSettlement(tx, shiftId) };
  }
  const settlement = await findSettlement(tx, shiftId);
  if (!settlement) return refuse(context, 'WRONG_STATE', { status: shift.state });
  const { id: settlementId, number, currency } = settlement;
  const countedMinor = sumOf(context, counted, currency);
  const whose = { operatorId: signedIn(context).id, counterId: context.counterId };
  await insertRecount(tx, [{ id, settlementId, ...whose, countedMinor, counted, reason }]);
  context.record({
    objectId: shiftId,
    command: { id, digest },
    reason,
    before: { countedMinor: settlement.countedMinor },
    after: { number, countedMinor, currency },
  });
  return { settlement: await readSettlement(tx, shiftId) };
}
