import type { Context } from '../context.ts';
import type { Shift } from '../contract/shift.ts';
import type { Tx } from '../database/pool.ts';
import type { MayRefuse } from '../refusal.ts';
import { type Given, moveCash } from './parts/move-cash.ts';

/** Puts cash into the drawer that no order explains. Refuses ID_REUSED, NO_SHIFT, COUNTING. */
export const payIn = (
  tx: Tx,
  context: Context & MayRefuse<'shifts.payIn'>,
  { id, amountMinor, reason }: Given,
): Promise<{ shift: Shift }> =>
  moveCash(tx, context, { id, kind: 'payIn', reason }, { amountMinor }, () =>
    Promise.resolve({ amountMinor }),
  );
