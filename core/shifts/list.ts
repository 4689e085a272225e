import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { settlements, shifts } from '../../drizzle/schema/index.ts';
import { type Reading, signedIn } from '../context.ts';
import type { DrawerId, ShiftId } from '../contract/ids.ts';
import { SignedMinor } from '../contract/money.ts';
import type { ShiftRow } from '../contract/shift.ts';
import { readCursor, writeCursor } from '../database/keyset.ts';
import type { ReadTx } from '../database/pool.ts';
import { countsBlind } from './parts/counts-blind.ts';
import { shiftsFrom, shownShift } from './parts/read-shift.ts';

interface Input {
  from?: string | undefined;
  to?: string | undefined;
  drawerId?: DrawerId | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** A page of shifts, the newest first: one's own, or those of all by permission. */
export async function list(
  tx: ReadTx,
  context: Reading,
  { from, to, drawerId, cursor, limit }: Input,
): Promise<{ shifts: ShiftRow[]; nextCursor: string | null }> {
  const after = readCursor(cursor);
  const { id: me, permissions } = signedIn(context);
  const page = await shiftsFrom(tx)
    .where(
      and(
        permissions.includes('viewShifts') ? undefined : eq(shifts.operatorId, me),
        from === undefined ? undefined : gte(shifts.openedAt, new Date(from)),
        to === undefined ? undefined : lt(shifts.openedAt, new Date(to)),
        drawerId === undefined ? undefined : eq(shifts.drawerId, drawerId),
        after
          ? sql`(${shifts.openedAt}, ${shifts.id}) < (${after.at.toISOString()}, ${after.id})`
          : undefined,
      ),
    )
    .orderBy(desc(shifts.openedAt), desc(shifts.id))
    .limit(limit + 1);
  const shown = page.slice(0, limit);
  const last = shown.at(-1)?.shift;
  const isBlind = await countsBlind(tx, context);
  const settled = await settlementsOf(
    tx,
    shown.map(each => each.shift.id),
  );
  return {
    shifts: shown.map(row => ({
      ...shownShift(row, isBlind),
      settlement: settled.get(row.shift.id) ?? null,
    })),
    nextCursor:
      last && page.length > limit ? writeCursor({ at: last.openedAt, id: last.id }) : null,
  };
}

async function settlementsOf(
  tx: ReadTx,
  shiftIds: readonly ShiftId[],
): Promise<Map<ShiftId, ShiftRow['settlement']>> {
  const { shiftId, number, expectedMinor, countedMinor } = settlements;
  const all = await tx
    .select({ shiftId, number, expectedMinor, countedMinor })
    .from(settlements)
    .where(inArray(shiftId, [...shiftIds]));
  return new Map(
    all.map(({ shiftId: id, ...each }) => [
      id,
      { ...each, differenceMinor: SignedMinor.parse(each.countedMinor - each.expectedMinor) },
    ]),
  );
}
