import { and, eq, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { journal, orderLines, orders } from '../../drizzle/schema/index.ts';
import type { Database, Tx } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { release } from './release.ts';

export interface Lapsed {
  orders: number;
  places: number;
}

/** Small enough to be over before a clerk notices, large enough to be worth its commit. */
const batch = 200;

/** Takes back lapsed holds of one class, at most one batch: whoever needs the places calls it. */
export const lapseHoldsOf = (database: Database, ticketClassId: string): Promise<Lapsed> =>
  inTransaction(database, 'write', async (tx, begun) =>
    lapse(
      tx,
      await begun,
      sql`exists (select from ${orderLines} where ${orderLines.orderId} = ${orders.id}
        and ${orderLines.ticketClassId} = ${ticketClassId} and ${orderLines.state} = 'held')`,
    ),
  );

/** Takes back one batch of lapsed holds of all classes; zero orders when none are left. */
export const lapseSomeHolds = (database: Database): Promise<Lapsed> =>
  inTransaction(database, 'write', async (tx, begun) => lapse(tx, await begun, sql`true`));

/** Skips what another transaction has locked: a sale being paid, another program's clean-up. */
async function lapse(tx: Tx, now: Date, which: SQL): Promise<Lapsed> {
  const found = await tx
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.status, 'held'), lte(orders.heldUntil, now), which))
    .orderBy(orders.heldUntil)
    .limit(batch)
    .for('update', { skipLocked: true });
  if (found.length === 0) return { orders: 0, places: 0 };

  const ids = found.map(each => each.id);
  const places = await release(tx, ids, 'expired', now);
  await recordLapse(tx, ids);
  return { orders: ids.length, places };
}

/** Nobody did it: the deadline did. The counter that held the order stands beside it. */
async function recordLapse(tx: Tx, ids: readonly string[]): Promise<void> {
  const lapsed = await tx
    .select({ objectId: orders.id, counterId: orders.counterId })
    .from(orders)
    .where(inArray(orders.id, [...ids]));
  await tx.insert(journal).values(
    lapsed.map(each => ({
      ...each,
      operation: 'orders.expire',
      before: { status: 'held' },
      after: { status: 'expired' },
    })),
  );
}
