import { eq, sql } from 'drizzle-orm';
import { settlements, shifts } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { CommandId, ShiftId } from '../contract/ids.ts';
import { Minor, SignedMinor } from '../contract/money.ts';
import type { Counted, Settlement, Slips } from '../contract/settlement.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { newestHead } from '../journal/newest-head.ts';
import { lockShift, type ShiftRecord } from '../locks/shifts.ts';
import { type May, type MayRefuse, refuse } from '../refusal.ts';
import { sumOf } from './parts/counted.ts';
import { lastSettlement } from './parts/left-in.ts';
import { mustAgree } from './parts/must-agree.ts';
import { mustBeTheirs } from './parts/must-be-theirs.ts';
import { readSettlement } from './parts/read-settlement.ts';
import { type Totals, totalsOf } from './parts/totals.ts';

interface Input {
  id: CommandId;
  shiftId: ShiftId;
  counted: readonly Counted[];
  slips?: readonly Slips[] | undefined;
  dropMinor?: Minor | undefined;
  reason?: string | undefined;
}

const insertSettlement = insertRows(settlements, 'settlements', [
  ...(['id', 'shiftId', 'drawerId', 'operatorId', 'counterId'] as const),
  ...(['businessDate', 'currency', 'expectedMinor', 'countedMinor', 'dropMinor'] as const),
  ...(['reason', 'grandTotalMinor', 'headNumber', 'headHash'] as const),
  ...(['counted', 'slips', 'report'] as const),
]);

/**
 * Settles a counted shift, for good. Refuses NOT_FOUND, ID_REUSED, WRONG_STATE, DENOMINATION_UNKNOWN,
 * DRAWER_EMPTY where more is to be brought to the safe than was counted, REASON_NEEDED.
 */
export async function close(
  tx: Tx,
  context: Context & MayRefuse<'shifts.close'>,
  { id, shiftId, ...input }: Input,
): Promise<{ settlement: Settlement }> {
  const digest = digestOf({ shiftId, ...input });
  const shift = await lockShift(tx, context, shiftId);
  mustBeTheirs(context, shift);
  if (await doneBefore(tx, context, id, digest)) {
    context.nothingToDo();
    return { settlement: await readSettlement(tx, shiftId) };
  }
  if (shift.state !== 'counting') refuse(context, 'WRONG_STATE', { status: shift.state });
  const count = countOf(context, shift, input);
  const totals = await totalsOf(tx, shift);
  if (count.reason === null) await mustAgree(tx, context, totals, count);

  const head = await newestHead(tx);
  const grandTotalMinor = await grandTotalOf(tx, shift, totals);
  await tx
    .update(shifts)
    .set({ state: 'closed', closedAt: sql`clock_timestamp()` })
    .where(eq(shifts.id, shiftId));
  const { drawerId, businessDate } = shift;
  const { expectedMinor } = totals.cash;
  // Last of all it takes the number, and the next one is not free before the commit.
  await insertSettlement(tx, [
    {
      ...{ id, shiftId, drawerId, businessDate, ...count, expectedMinor, grandTotalMinor },
      ...{ operatorId: signedIn(context).id, counterId: context.counterId, report: totals },
      ...{ headNumber: head?.number ?? null, headHash: head?.hash ?? null },
    },
  ]);
  const settlement = await readSettlement(tx, shiftId);
  const { number, countedMinor, dropMinor, currency } = settlement;
  context.record({
    objectId: shiftId,
    command: { id, digest },
    ...(count.reason !== null && { reason: count.reason }),
    before: { state: shift.state },
    after: { number, expectedMinor, countedMinor, dropMinor, currency },
  });
  return { settlement };
}

/** What was counted, and how much of it goes to the safe. */
function countOf(
  may: May<'DENOMINATION_UNKNOWN' | 'DRAWER_EMPTY'>,
  { currency }: Pick<ShiftRecord, 'currency'>,
  { counted, slips = [], dropMinor = Minor.parse(0), reason }: Omit<Input, 'id' | 'shiftId'>,
) {
  const countedMinor = sumOf(may, counted, currency);
  if (dropMinor > countedMinor) {
    refuse(may, 'DRAWER_EMPTY', { cashMinor: countedMinor, amountMinor: dropMinor, currency });
  }
  return { counted, countedMinor, slips, dropMinor, reason: reason ?? null, currency };
}

/** All money of this drawer and currency since the beginning; tickets on the house bring none. */
async function grandTotalOf(
  tx: Tx,
  { drawerId, currency }: Pick<ShiftRecord, 'drawerId' | 'currency'>,
  { byMethod }: Totals,
): Promise<SignedMinor> {
  const before = await lastSettlement(tx, drawerId, currency);
  const money = byMethod.filter(each => each.method !== 'complimentary');
  const takenMinor = money.reduce((total, each) => total + each.salesMinor - each.refundsMinor, 0);
  return SignedMinor.parse((before?.grandTotalMinor ?? 0) + takenMinor);
}
