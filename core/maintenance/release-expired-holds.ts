import { and, eq, lte, sql } from 'drizzle-orm';
import { orderLines } from '../../drizzle/schema/index.ts';
import type { Database, ReadTx } from '../database/pool.ts';
import { lapseSomeHolds } from '../orders/lapse.ts';

interface Result {
  orders: number;
  places: number;
  dryRun: boolean;
}

/** Gives back the places of all lapsed holds, batch by batch, beside running sales. */
export async function releaseExpiredHolds(
  database: Database,
  { dryRun }: { dryRun: boolean },
): Promise<Result> {
  if (dryRun) return { ...(await countLapsed(database)), dryRun };
  const total = { orders: 0, places: 0 };
  for (;;) {
    const batch = await lapseSomeHolds(database);
    if (batch.orders === 0) return { ...total, dryRun };
    total.orders += batch.orders;
    total.places += batch.places;
  }
}

/** What a clean-up would release at this moment. */
export async function countLapsed(
  tx: Pick<ReadTx, 'select'>,
): Promise<{ orders: number; places: number }> {
  const [row] = await tx
    .select({
      orders: sql<string>`count(distinct ${orderLines.orderId})`.mapWith(Number),
      places: sql<string>`coalesce(sum(${orderLines.quantity}), 0)`.mapWith(Number),
    })
    .from(orderLines)
    .where(and(eq(orderLines.state, 'held'), lte(orderLines.heldUntil, sql`now()`)));
  return { orders: row?.orders ?? 0, places: row?.places ?? 0 };
}
