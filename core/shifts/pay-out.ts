import type { Context } from '../context.ts';
import type { Shift } from '../contract/shift.ts';
import type { Tx } from '../database/pool.ts';
import type { MayRefuse } from '../refusal.ts';
import { type Given, takeOut } from './parts/move-cash.ts';

/** Takes cash out of the drawer that no order explains. Refuses ID_REUSED, NO_SHIFT, COUNTING, DRAWER_EMPTY. */
export const payOut = (
  tx: Tx,
  context: Context & MayRefuse<'shifts.payOut'>,
  input: Given,
): Promise<{ shift: Shift }> => takeOut(tx, context, 'payOut', input);
