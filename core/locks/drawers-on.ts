import { sql } from 'drizzle-orm';
import { settings } from '../../drizzle/schema/index.ts';
import type { Tx } from '../database/pool.ts';

/* Where this setting stands in the order of locks: orders.ts. */

/**
 * Whether cash lies in drawers here, which stays so until the transaction ends, beside others who keep it.
 * A setting that nobody has written is off, and has no row.
 */
export async function keepDrawersOn(tx: Tx): Promise<boolean> {
  const [row] = await tx
    .select({ isOn: sql`${settings.value}::boolean`.mapWith(Boolean) })
    .from(settings)
    .where(sql`${settings.name} = 'cashDrawer'`)
    .for('share');
  return row?.isOn ?? false;
}
