import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { orderLines, orders } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { ReadTx } from '../database/pool.ts';
import type { WithVault } from '../participants/vault.ts';
import { readOrders } from './read-order.ts';

/**
 * Holds of this counter that have not run out, oldest first: offered again after a crash or restart. The next
 * ones come once the first have ended: they are offered one at a time. A reservation waits for its buyer, not for a clerk.
 */
export async function openHolds(
  tx: ReadTx,
  context: Reading & WithVault,
): Promise<{ orders: Order[] }> {
  const open = await tx
    .select({
      id: orders.id,
      places: sql`(select coalesce(sum(l.quantity), 0) from ${orderLines} l
        where l.order_id = ${sql`${orders}.id`} and l.state = 'held')`.mapWith(Number),
    })
    .from(orders)
    .where(
      and(
        eq(orders.status, 'held'),
        eq(orders.purpose, 'sale'),
        eq(orders.counterId, context.counterId),
        gt(orders.heldUntil, context.now),
      ),
    )
    .orderBy(asc(orders.createdAt))
    .limit(50);
  const read: Order[] = [];
  for (const ids of inGroups(firstOf(open))) read.push(...(await readOrders(tx, context, ids)));
  return { orders: read };
}

interface Hold {
  readonly id: OrderId;
  readonly places: number;
}

/** Places whose tickets are read at once: thousands would keep other calls of the counter waiting. */
const placesAtOnce = 500;

/** Places that one answer carries: it is written in one go, and tens of thousands would keep them waiting too. */
const placesAnswered = 2_500;

/** The oldest of them that one answer carries; never none. */
function firstOf(holds: readonly Hold[]): readonly Hold[] {
  let places = 0;
  return holds.filter((hold, at) => {
    places += hold.places;
    return at === 0 || places <= placesAnswered;
  });
}

/** The same holds in groups of few places; a large hold is a group by itself. */
function inGroups(holds: readonly Hold[]): OrderId[][] {
  const groups: { ids: OrderId[]; places: number }[] = [];
  for (const { id, places } of holds) {
    const last = groups.at(-1);
    if (last && last.places + places <= placesAtOnce) {
      last.ids.push(id);
      last.places += places;
    } else groups.push({ ids: [id], places });
  }
  return groups.map(({ ids }) => ids);
}
