import { and, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cashMovements } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { CommandId, ShiftId } from '../contract/ids.ts';
import { balancing, Minor, type SignedMinor } from '../contract/money.ts';
import type { Shift } from '../contract/shift.ts';
import type { Tx } from '../database/pool.ts';
import { type May, type MayRefuse, refuse } from '../refusal.ts';
import { mustBeInDrawer } from './in-drawer.ts';
import { moveCash } from './parts/move-cash.ts';

interface Input {
  id: CommandId;
  movementId: CommandId;
  reason: string;
}

/** Takes a mistake back, once. Refuses ID_REUSED, NO_SHIFT, COUNTING, NOT_FOUND, DRAWER_EMPTY. */
export const voidMovement = (
  tx: Tx,
  context: Context & MayRefuse<'shifts.voidMovement'>,
  { id, movementId, reason }: Input,
): Promise<{ shift: Shift }> =>
  moveCash(tx, context, { id, kind: 'void', reason }, { movementId }, async shift => {
    const movedMinor = await amountToVoid(tx, context, shift.id, movementId);
    if (movedMinor > 0) await mustBeInDrawer(tx, context, shift, Minor.parse(movedMinor));
    return { amountMinor: balancing(movedMinor), reversesId: movementId };
  });

/** What a movement of this shift moved that nobody has taken back yet. */
async function amountToVoid(
  tx: Tx,
  context: May<'NOT_FOUND'>,
  shiftId: ShiftId,
  movementId: CommandId,
): Promise<SignedMinor> {
  const takenBack = alias(cashMovements, 'taken_back');
  const [movement] = await tx
    .select({ amountMinor: cashMovements.amountMinor })
    .from(cashMovements)
    .leftJoin(takenBack, eq(takenBack.reversesId, cashMovements.id))
    .where(
      and(
        eq(cashMovements.id, movementId),
        eq(cashMovements.shiftId, shiftId),
        inArray(cashMovements.kind, ['payIn', 'payOut', 'drop']),
        isNull(takenBack.id),
      ),
    );
  return movement?.amountMinor ?? refuse(context, 'NOT_FOUND', { what: 'movement' });
}
