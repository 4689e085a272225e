import type { Reading } from '../context.ts';
import type { Act } from '../contract/act.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { Receipt } from '../contract/receipts.ts';
import type { ReadTx } from '../database/pool.ts';
import { actsOn } from '../journal/acts-of.ts';
import type { WithVault } from '../participants/vault.ts';
import { receiptsOf } from '../receipts/receipts-of.ts';
import type { MayRefuse } from '../refusal.ts';
import { readOrder } from './read-order.ts';

/** One order with what happened to it and the accounts of it, oldest first. */
export async function get(
  tx: ReadTx,
  context: Reading & WithVault & MayRefuse<'orders.get'>,
  { orderId }: { orderId: OrderId },
): Promise<{ order: Order; timeline: Act[]; receipts: Receipt[] }> {
  const order = await readOrder(tx, context, orderId);
  const [timeline, receipts] = await Promise.all([actsOn(tx, orderId), receiptsOf(tx, orderId)]);
  return { order, timeline, receipts };
}
