import { eq } from 'drizzle-orm';
import { shifts } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { ShiftId } from '../contract/ids.ts';
import type { Settlement } from '../contract/settlement.ts';
import type { Shift } from '../contract/shift.ts';
import { noExchanges, type ShiftReport } from '../contract/shift-report.ts';
import type { ReadTx } from '../database/pool.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { countsBlind } from './parts/counts-blind.ts';
import { mustBeTheirs } from './parts/must-be-theirs.ts';
import { findSettlement } from './parts/read-settlement.ts';
import { findShift } from './parts/read-shift.ts';
import { totalsOf } from './parts/totals.ts';

/** What was booked in a shift so far; once it is closed what was settled then. Refuses NOT_FOUND. */
export async function report(
  tx: ReadTx,
  context: Reading & MayRefuse<'shifts.report'>,
  { shiftId }: { shiftId: ShiftId },
): Promise<{ shift: Shift; report: ShiftReport; settlement: Settlement | null }> {
  const shift = await findShift(tx, context, eq(shifts.id, shiftId));
  if (!shift) return refuse(context, 'NOT_FOUND', { what: 'shift' });
  mustBeTheirs(context, shift);
  const settlement = await findSettlement(tx, shiftId);
  if (settlement) return { shift, report: settlement.report, settlement };
  const totals = await totalsOf(tx, shift);
  const isBlind = await countsBlind(tx, context);
  return { shift, report: isBlind ? shownBlind(totals) : totals, settlement: null };
}

/**
 * What is left for who counts blind: the float and the movements, which they made themselves, and what brought no
 * money, or none yet. Any sum of sales, by method, class, rate or operator, would say what should be in the drawer on a day of
 * cash alone, and beside the slips of cards on any other.
 */
const shownBlind = ({ cash, complimentary, ...report }: ShiftReport): ShiftReport => ({
  ...{ byMethod: [], byVatRate: [], byClass: [], byOperator: [] },
  ...{ corrected: [], undone: [], charges: [], complimentary },
  ...{ movements: report.movements, cardsToCheck: report.cardsToCheck },
  exchanges: noExchanges,
  cash: { ...cash, expectedMinor: null },
});
