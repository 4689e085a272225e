import { and, asc, eq, gt } from 'drizzle-orm';
import { orders } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { Order } from '../contract/order.ts';
import type { ReadTx } from '../database/pool.ts';
import type { WithVault } from '../participants/vault.ts';
import { readOrders } from './read-order.ts';

/** Holds of this counter that have not run out, oldest first: offered again after a crash or restart. */
export async function openHolds(
  tx: ReadTx,
  context: Reading & WithVault,
): Promise<{ orders: Order[] }> {
  const open = await tx
    .select({ id: orders.id })
    .from(orders)
    .where(
      and(
        eq(orders.status, 'held'),
        eq(orders.counterId, context.counterId),
        gt(orders.heldUntil, context.now),
      ),
    )
    .orderBy(asc(orders.createdAt))
    .limit(50);
  const ids = open.map(each => each.id);
  return { orders: await readOrders(tx, context, ids) };
}
