import { sql } from 'drizzle-orm';
import { settings } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { ShiftId } from '../contract/ids.ts';
import type { PaymentMethod } from '../contract/payments.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import { prepared } from '../database/prepared.ts';
import { keepShiftHere } from '../locks/shifts.ts';
import { type May, refuse } from '../refusal.ts';

const setting = prepared((tx: ReadTx) =>
  tx
    .select({ isOn: sql`${settings.value}::boolean`.mapWith(Boolean) })
    .from(settings)
    .where(sql`${settings.name} = 'cashDrawer'`)
    .prepare('cash_drawer'),
);

/** Whether cash lies in drawers here; else payments have no shift. */
export async function hasDrawers(tx: ReadTx): Promise<boolean> {
  const [row] = await setting(tx).execute();
  return row?.isOn ?? false;
}

/** Money that is taken, or given back. */
interface Booking {
  readonly currency: string;
  readonly methods: readonly PaymentMethod[];
}

/**
 * In which shift money is booked at this counter, which is kept in its state for that. Null where no shift
 * has to know: only cash needs one. Refuses NO_SHIFT, COUNTING, WRONG_CURRENCY.
 */
export async function shiftFor(
  tx: Tx,
  context: Pick<Context, 'counterId'> & May<'NO_SHIFT' | 'COUNTING' | 'WRONG_CURRENCY'>,
  { currency, methods }: Booking,
): Promise<ShiftId | null> {
  const isCash = methods.includes('cash');
  const shift = await keepShiftHere(tx, context);
  if (!shift) return isCash ? refuse(context, 'NO_SHIFT', {}) : null;
  if (shift.currency !== currency) {
    return isCash ? refuse(context, 'WRONG_CURRENCY', { currency: shift.currency }) : null;
  }
  if (isCash && shift.state !== 'open') refuse(context, 'COUNTING', {});
  return shift.id;
}
