import { eq, sql } from 'drizzle-orm';
import { drawerTallies } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { ShiftId } from '../contract/ids.ts';
import type { Minor } from '../contract/money.ts';
import { Contended, sqlState, violatedConstraint } from '../database/busy.ts';
import type { ReadTx } from '../database/pool.ts';
import { type May, refuse } from '../refusal.ts';
import type { Recovery } from '../transaction.ts';
import { countsBlind } from './parts/counts-blind.ts';

const { cashMinor } = drawerTallies;

/** The cash of a shift as its drawer has it; whoever must not be told reads it all the same. */
export async function cashIn(tx: ReadTx, shiftId: ShiftId): Promise<Minor> {
  const [row] = await tx
    .select({ cashMinor: sql`${cashMinor}`.mapWith(cashMinor) })
    .from(drawerTallies)
    .where(eq(drawerTallies.shiftId, shiftId));
  if (!row) throw new Error(`shift ${shiftId} has no tally`);
  return row.cashMinor;
}

/**
 * Refuses DRAWER_EMPTY where so much is not in the drawer. It looks without a lock, to say early what is there;
 * the trigger decides at commit.
 */
export async function mustBeInDrawer(
  tx: ReadTx,
  context: Reading & May<'DRAWER_EMPTY'>,
  { id, currency }: { id: ShiftId; currency: string },
  amountMinor: Minor,
): Promise<void> {
  const thereMinor = await cashIn(tx, id);
  if (thereMinor >= amountMinor) return;
  const isBlind = await countsBlind(tx, context);
  refuse(context, 'DRAWER_EMPTY', {
    cashMinor: isBlind ? null : thereMinor,
    amountMinor,
    currency,
  });
}

const moved = ['cash_movements_pkey', 'cash_movements_reversed_once'];

/** The same movement, or another that takes the same one back, came first: it is found by now. */
export const movedBefore: Recovery = ({ error, recovered }) =>
  Promise.resolve(recovered === 0 && moved.includes(violatedConstraint(error) ?? ''));

/** How often an act is tried again that others took the cash from. */
const times = 3;

/** Somebody else took the cash between the look and the commit: the next look sees what they left. */
export const cashTakenBefore: Recovery = ({ error, recovered, deed }) => {
  if (sqlState(error) !== 'RL042') return Promise.resolve(false);
  if (recovered >= times) throw new Contended(deed, { cause: error });
  return Promise.resolve(true);
};
