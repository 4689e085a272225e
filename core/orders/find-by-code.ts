import { eq } from 'drizzle-orm';
import { orders } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { OrderRow } from '../contract/order.ts';
import { readOrderCode } from '../contract/order-code.ts';
import type { ReadTx } from '../database/pool.ts';
import { ofTicket } from './parts/by-code.ts';
import { readOrderRows } from './parts/read-order-rows.ts';

/** The order of a whole code, its own or one of its tickets'; null where nothing has this code. */
export async function findByCode(
  tx: ReadTx,
  context: Reading,
  { code }: { code: string },
): Promise<{ order: OrderRow | null }> {
  const found = await tx
    .select({ id: orders.id })
    .from(orders)
    .where(eq(orders.code, readOrderCode(code)))
    .union(ofTicket(tx, code));
  const [order = null] = await readOrderRows(
    tx,
    found.map(each => each.id),
    context.now,
  );
  return { order };
}
