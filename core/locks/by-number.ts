import { sql } from 'drizzle-orm';
import { changingKey, sealing } from '../database/advisory-locks.ts';
import type { Tx } from '../database/pool.ts';

/* Locks of the whole box office, before all others; their place in the order of locks: orders.ts. */

/** Nobody else may become the first admin, or join the box office as if there were none, meanwhile. */
export const lockFirstAdmin = (tx: Tx): Promise<unknown> =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('rowlock first admin'))`);

/** Programs that share a folder change its key one after the other. */
export const lockKeyFile = (tx: Tx): Promise<unknown> =>
  tx.execute(sql.raw(`select pg_advisory_xact_lock(${changingKey})`));

/** Whether this counter may seal the journal now; else another one is at it, and nobody waits. */
export async function tryLockSeals(tx: Tx): Promise<boolean> {
  const { rows } = await tx.execute<{ mine: boolean }>(
    sql.raw(`select pg_try_advisory_xact_lock(${sealing}) as mine`),
  );
  return rows[0]?.mine ?? false;
}
