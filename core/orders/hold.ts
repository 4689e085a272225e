import { orders } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/orders.ts';
import type { Tx } from '../database.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { readSettings } from '../maintenance/settings.ts';
import { refuse } from '../refusal.ts';
import { newOrderCode } from './code.ts';
import { byClass } from './locks.ts';
import { readOffers, type WantedLine } from './offer.ts';
import { mustBeFree } from './places.ts';
import { readOrder } from './read-order.ts';
import { takePlaces } from './take-places.ts';

/**
 * Holds all the places or none. The counters are read without a lock to refuse early with what is
 * left; the trigger decides at commit.
 */
export async function hold(
  tx: Tx,
  context: Context,
  input: { id: OrderId; lines: readonly WantedLine[] },
): Promise<{ order: Order }> {
  const lines = [...input.lines].sort(byClass);
  const digest = digestOf(lines);
  if (await doneBefore(tx, input.id, digest)) {
    context.nothingToDo();
    return { order: await readOrder(tx, context, input.id) };
  }
  const offers = await readOffers(tx, lines, context.now);
  await mustBeFree(tx, lines, context.now);

  const { holdMinutes } = await readSettings(tx);
  const heldUntil = new Date(context.now.getTime() + holdMinutes * 60_000);
  const [first] = offers.values();
  const begun = await tx
    .insert(orders)
    .values({
      id: input.id,
      code: newOrderCode(),
      currency: first?.event.currency ?? '',
      heldUntil,
      operatorId: signedIn(context).id,
      counterId: context.counterId,
    })
    .onConflictDoNothing({ target: orders.id })
    .returning({ id: orders.id });
  // The same command a moment ago, on another connection: it has committed by now.
  if (begun.length === 0) return again(tx, context, input.id, digest);

  await takePlaces(tx, { orderId: input.id, heldUntil, from: 1 }, lines, offers);
  context.record({ objectId: input.id, command: { id: input.id, digest }, after: { lines } });
  return { order: await readOrder(tx, context, input.id) };
}

async function again(tx: Tx, context: Context, orderId: OrderId, digest: string) {
  if (!(await doneBefore(tx, orderId, digest))) refuse('ID_REUSED', {});
  context.nothingToDo();
  return { order: await readOrder(tx, context, orderId) };
}
