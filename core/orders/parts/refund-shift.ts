import type { Context } from '../../context.ts';
import type { ShiftId } from '../../contract/ids.ts';
import type { PaymentMethod } from '../../contract/payments.ts';
import type { Tx } from '../../database/pool.ts';
import type { Refund } from '../../payments/refund.ts';
import type { May } from '../../refusal.ts';
import { hasDrawers, shiftFor } from '../../shifts/drawer-here.ts';
import { mustBeInDrawer } from '../../shifts/in-drawer.ts';

type Booking = Context & May<'NO_SHIFT' | 'COUNTING' | 'WRONG_CURRENCY' | 'DRAWER_EMPTY'>;

/**
 * In which shift it is booked that money goes back, or comes in instead; cash that goes back must be in the drawer
 * of this counter.
 */
export async function shiftToRefundIn(
  tx: Tx,
  context: Booking,
  { currency, taken }: Refund,
  received: readonly { readonly method: PaymentMethod }[] = [],
): Promise<ShiftId | null> {
  if (!(await hasDrawers(tx))) return null;
  const methods = [...taken, ...received].map(each => each.method);
  const id = await shiftFor(tx, context, { currency, methods });
  const cash = taken.find(each => each.method === 'cash');
  if (id && cash) await mustBeInDrawer(tx, context, { id, currency }, cash.amountMinor);
  return id;
}
