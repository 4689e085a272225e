import { and, eq } from 'drizzle-orm';
import { orderLines, orders } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { firstStart } from '../events/first-start.ts';
import type { AttemptRecord, OrderWithAttempts } from '../locks/attempts.ts';
import type { OrderRecord } from '../locks/orders.ts';
import { isOpen } from './attempt-state.ts';

/** Nobody lets a card wait for so long. */
const yearMs = 366 * 24 * 60 * 60_000;
/** How long an order is held at least once the terminal has answered: to pay it, or to try again. */
const afterwardsMs = 5 * 60_000;

/** Keeps the places of an order while a terminal is at work for it: its deadline moves a year ahead. */
export async function keepPlaces(tx: Tx, context: Context, order: OrderRecord): Promise<void> {
  const ahead = context.now.getTime() + yearMs;
  if (order.status !== 'held' || order.heldUntil.getTime() >= ahead) return;
  await holdUntil(tx, order.id, new Date(ahead));
}

/** Gives an order its deadline back once nothing else is open of it, and never less than some minutes. */
export async function letPlacesGo(
  tx: Tx,
  context: Context,
  { order, attempts }: OrderWithAttempts,
  ended: AttemptRecord,
): Promise<void> {
  const isLast = attempts.every(each => each.id === ended.id || !isOpen(each));
  if (!isLast || order.status !== 'held' || ended.heldUntil === null) return;
  const least = context.now.getTime() + afterwardsMs;
  const deadline = await deadlineOf(tx, order, ended.heldUntil);
  await holdUntil(tx, order.id, new Date(Math.max(deadline.getTime(), least)));
}

/** A reservation until some minutes before the start follows its event, which may have moved meanwhile. */
async function deadlineOf(
  tx: Tx,
  { id, minutesBeforeStart }: OrderRecord,
  before: Date,
): Promise<Date> {
  if (minutesBeforeStart === null) return before;
  return new Date((await firstStart(tx, id)).getTime() - minutesBeforeStart * 60_000);
}

async function holdUntil(tx: Tx, orderId: OrderId, heldUntil: Date): Promise<void> {
  await tx.update(orders).set({ heldUntil }).where(eq(orders.id, orderId));
  await tx
    .update(orderLines)
    .set({ heldUntil })
    .where(and(eq(orderLines.orderId, orderId), eq(orderLines.state, 'held')));
}
