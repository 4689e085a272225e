import { eq, getTableColumns, type SQL } from 'drizzle-orm';
import { drawers, drawerTallies, operators, shifts } from '../../../drizzle/schema/index.ts';
import type { Actor } from '../../context.ts';
import type { ShiftId } from '../../contract/ids.ts';
import { Minor } from '../../contract/money.ts';
import type { Shift } from '../../contract/shift.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { ShiftRecord } from '../../locks/shifts.ts';
import { countsBlind } from './counts-blind.ts';

interface Row {
  shift: ShiftRecord;
  drawerName: string;
  operatorName: string;
  cashMinor: Shift['cashMinor'];
}

/** What screens see of shifts is read from here, with whatever else of them is asked for. */
export const shiftsFrom = (tx: ReadTx) =>
  tx
    .select({
      shift: getTableColumns(shifts),
      drawerName: drawers.name,
      operatorName: operators.name,
      cashMinor: drawerTallies.cashMinor,
    })
    .from(shifts)
    .innerJoin(drawers, eq(drawers.id, shifts.drawerId))
    .innerJoin(operators, eq(operators.id, shifts.operatorId))
    .innerJoin(drawerTallies, eq(drawerTallies.shiftId, shifts.id))
    .$dynamic();

/** @param isBlind whether the cash of a shift that is not closed is nothing to show */
export const shownShift = ({ shift, cashMinor, ...names }: Row, isBlind: boolean): Shift => ({
  id: shift.id,
  drawerId: shift.drawerId,
  counterId: shift.counterId,
  operatorId: shift.operatorId,
  currency: shift.currency,
  state: shift.state,
  openedAt: shift.openedAt.toISOString(),
  closedAt: shift.closedAt?.toISOString() ?? null,
  businessDate: shift.businessDate,
  floatMinor: shift.floatMinor,
  ...names,
  cashMinor: isBlind && shift.state !== 'closed' ? null : cashMinor,
});

/** The first shift that is such, as screens see it; null where there is none. */
export async function findShift(
  tx: ReadTx,
  actor: Pick<Actor, 'operator'>,
  which: SQL | undefined,
): Promise<Shift | null> {
  const [row] = await shiftsFrom(tx).where(which).limit(1);
  return row ? shownShift(row, await countsBlind(tx, actor)) : null;
}

/**
 * A shift that is there.
 * @param movedMinor what this transaction has moved, which its drawer follows at commit alone
 */
export async function readShift(
  tx: ReadTx,
  actor: Pick<Actor, 'operator'>,
  shiftId: ShiftId,
  movedMinor = 0,
): Promise<Shift> {
  const shift = await findShift(tx, actor, eq(shifts.id, shiftId));
  if (!shift) throw new Error(`shift ${shiftId} is gone`);
  const { cashMinor } = shift;
  if (cashMinor === null) return shift;
  // Where somebody took it meanwhile it would be below zero, and this is not committed.
  return { ...shift, cashMinor: Minor.parse(Math.max(0, cashMinor + movedMinor)) };
}
