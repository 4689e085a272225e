import { asc, eq } from 'drizzle-orm';
import { paymentAttempts } from '../../drizzle/schema/index.ts';
import type { AttemptId, OrderId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import type { May } from '../refusal.ts';
import { lockOrder, type OrderRecord } from './orders.ts';

/* What terminals were asked for; its place in the order of locks: orders.ts. */

export type AttemptRecord = typeof paymentAttempts.$inferSelect;

/** An order and all that terminals were asked for it. */
export interface OrderWithAttempts {
  readonly order: OrderRecord;
  readonly attempts: readonly AttemptRecord[];
}

/** Locks an order, then what terminals were asked for it, in order of id. Refuses NOT_FOUND. */
export async function lockOrderWithAttempts(
  tx: Tx,
  may: May<'NOT_FOUND'>,
  orderId: OrderId,
): Promise<OrderWithAttempts> {
  const order = await lockOrder(tx, may, orderId);
  const attempts = await tx
    .select()
    .from(paymentAttempts)
    .where(eq(paymentAttempts.orderId, orderId))
    .orderBy(asc(paymentAttempts.id))
    .for('update');
  return { order, attempts };
}

/** The same of one attempt, which never changes its order; undefined where nobody knows it. */
export async function lockAttempt(
  tx: Tx,
  may: May<'NOT_FOUND'>,
  id: AttemptId,
): Promise<(OrderWithAttempts & { readonly attempt: AttemptRecord }) | undefined> {
  const [of] = await tx
    .select({ orderId: paymentAttempts.orderId })
    .from(paymentAttempts)
    .where(eq(paymentAttempts.id, id));
  if (!of) return undefined;
  const locked = await lockOrderWithAttempts(tx, may, of.orderId);
  const attempt = locked.attempts.find(each => each.id === id);
  return attempt && { ...locked, attempt };
}
