import { eq } from 'drizzle-orm';
import { cashMovements } from '../../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../../context.ts';
import type { CommandId, ShiftId } from '../../contract/ids.ts';
import { balancing, type Minor, SignedMinor } from '../../contract/money.ts';
import type { Shift } from '../../contract/shift.ts';
import { insertRows } from '../../database/insert-rows.ts';
import type { Tx } from '../../database/pool.ts';
import { digestOf, doneBefore } from '../../journal/done-before.ts';
import { keepShiftHere, type ShiftRecord } from '../../locks/shifts.ts';
import { type May, refuse } from '../../refusal.ts';
import { mustBeInDrawer } from '../in-drawer.ts';
import { readShift } from './read-shift.ts';

export const insertMovement = insertRows(cashMovements, 'cash_movements', [
  'id',
  'shiftId',
  'kind',
  'amountMinor',
  'reason',
  'operatorId',
  'counterId',
  'reversesId',
]);

interface Movement {
  id: CommandId;
  kind: 'payIn' | 'payOut' | 'drop' | 'noSale' | 'void';
  reason: string;
}

type Moving = Context & May<'ID_REUSED' | 'NO_SHIFT' | 'COUNTING'>;

/** Into the drawer or, below zero, out of it; and which movement that balances. */
interface Amount {
  amountMinor: number;
  reversesId?: CommandId;
}

/**
 * Moves cash in the open shift of this counter's drawer; sent twice it is moved once, by its id.
 * @param asked what else the command says, so that another one with its id is noticed
 * @param amountOf looks how much, once the shift is kept in its state
 */
export async function moveCash(
  tx: Tx,
  context: Moving,
  { id, kind, reason }: Movement,
  asked: object,
  amountOf: (shift: ShiftRecord) => Promise<Amount>,
): Promise<{ shift: Shift }> {
  const digest = digestOf({ kind, reason, ...asked });
  if (await doneBefore(tx, context, id, digest)) {
    context.nothingToDo();
    return { shift: await readShift(tx, context, await shiftOf(tx, id)) };
  }
  const shift = await keepShiftHere(tx, context);
  if (!shift) return refuse(context, 'NO_SHIFT', {});
  if (shift.state !== 'open') refuse(context, 'COUNTING', {});
  const { amountMinor, reversesId = null } = await amountOf(shift);
  await insertMovement(tx, [
    {
      ...{ id, shiftId: shift.id, kind, reason, reversesId },
      amountMinor: SignedMinor.parse(amountMinor),
      operatorId: signedIn(context).id,
      counterId: context.counterId,
    },
  ]);
  context.record({
    objectId: shift.id,
    command: { id, digest },
    reason,
    after: { amountMinor: Math.abs(amountMinor), currency: shift.currency },
  });
  return { shift: await readShift(tx, context, shift.id, amountMinor) };
}

async function shiftOf(tx: Tx, movementId: CommandId): Promise<ShiftId> {
  const [movement] = await tx
    .select({ shiftId: cashMovements.shiftId })
    .from(cashMovements)
    .where(eq(cashMovements.id, movementId));
  if (!movement) throw new Error(`movement ${movementId} is gone`);
  return movement.shiftId;
}

/** Cash in or out for a reason. */
export interface Given {
  id: CommandId;
  amountMinor: Minor;
  reason: string;
}

/** Takes cash out for a reason. Refuses DRAWER_EMPTY too. */
export const takeOut = (
  tx: Tx,
  context: Moving & May<'DRAWER_EMPTY'>,
  kind: 'payOut' | 'drop',
  { id, amountMinor, reason }: Given,
): Promise<{ shift: Shift }> =>
  moveCash(tx, context, { id, kind, reason }, { amountMinor }, async shift => {
    await mustBeInDrawer(tx, context, shift, amountMinor);
    return { amountMinor: balancing(amountMinor) };
  });
