import type { Context } from '../context.ts';
import type { Shift } from '../contract/shift.ts';
import type { Tx } from '../database/pool.ts';
import type { MayRefuse } from '../refusal.ts';
import { type Given, moveCash } from './parts/move-cash.ts';

/** Says why the drawer is opened without a sale. Refuses ID_REUSED, NO_SHIFT, COUNTING. */
export const openDrawer = (
  tx: Tx,
  context: Context & MayRefuse<'shifts.openDrawer'>,
  { id, reason }: Omit<Given, 'amountMinor'>,
): Promise<{ shift: Shift }> =>
  moveCash(tx, context, { id, kind: 'noSale', reason }, {}, () =>
    Promise.resolve({ amountMinor: 0 }),
  );
