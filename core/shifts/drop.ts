import type { Context } from '../context.ts';
import type { Shift } from '../contract/shift.ts';
import type { Tx } from '../database/pool.ts';
import type { MayRefuse } from '../refusal.ts';
import { type Given, takeOut } from './parts/move-cash.ts';

/** Brings cash to the safe. Refuses ID_REUSED, NO_SHIFT, COUNTING, DRAWER_EMPTY. */
export const drop = (
  tx: Tx,
  context: Context & MayRefuse<'shifts.drop'>,
  input: Given,
): Promise<{ shift: Shift }> => takeOut(tx, context, 'drop', input);
