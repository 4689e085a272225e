import type { Context } from '../context.ts';
import type { CommandId, OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import { firstStart } from '../events/first-start.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { keepEventsOf, lockOrder } from '../locks/orders.ts';
import { buyerOf } from '../participants/buyers.ts';
import type { WithVault } from '../participants/vault.ts';
import { attemptsOf } from '../payments/attempt-rows.ts';
import { mustBeNoneOpen } from '../payments/attempt-state.ts';
import { type May, type MayRefuse, refuse } from '../refusal.ts';
import { mustBeNamed } from './parts/adds-up.ts';
import { setDeadline } from './parts/deadline.ts';
import { mustBeHeld } from './parts/must-be-held.ts';
import { payable, ticketsToPay } from './parts/payable.ts';
import { readOrder } from './read-order.ts';

interface Input {
  readonly id: CommandId;
  readonly orderId: OrderId;
  readonly until?: string | undefined;
  readonly minutesBeforeStart?: number | undefined;
  readonly awaitsTransfer?: boolean | undefined;
}

type Reserving = Context & WithVault & MayRefuse<'orders.reserve'>;

/** Lets a hold wait for its buyer, or for the buyer's transfer, or gives a reservation another deadline. */
export async function reserve(
  tx: Tx,
  context: Reserving,
  { id, orderId, ...asked }: Input,
): Promise<{ order: Order }> {
  const digest = digestOf({ orderId, ...asked });
  // Before the order (locks/orders.ts): whoever moves the start takes reservations along that he finds.
  await keepEventsOf(tx, orderId);
  const [order, isDone] = await Promise.all([
    lockOrder(tx, context, orderId),
    doneBefore(tx, context, id, digest),
  ]);
  if (isDone) {
    context.nothingToDo();
    return { order: await readOrder(tx, context, orderId) };
  }
  await mustBeHeld(tx, context, order);
  mustBeNoneOpen(context, await attemptsOf(tx, orderId));
  await buyerMustBeKnown(tx, context, orderId);
  const heldUntil = deadlineOf(context, asked, await firstStart(tx, orderId));
  const { minutesBeforeStart = null, awaitsTransfer = false } = asked;
  if (awaitsTransfer) {
    // Nobody stands at a counter when the money comes.
    const { tickets } = await payable(tx, context, order, await ticketsToPay(tx, orderId));
    mustBeNamed(context, tickets);
  }
  const purpose = 'reservation';
  await setDeadline(tx, orderId, { purpose, heldUntil, minutesBeforeStart, awaitsTransfer });
  context.record({
    objectId: orderId,
    command: { id, digest },
    before: { purpose: order.purpose, heldUntil: order.heldUntil.toISOString() },
    after: {
      ...{ purpose, heldUntil: heldUntil.toISOString() },
      ...(minutesBeforeStart !== null && { minutesBeforeStart }),
      ...(awaitsTransfer && { awaitsTransfer }),
    },
  });
  return { order: await readOrder(tx, context, orderId) };
}

/** Refuses BUYER_MISSING: by name and phone the places are asked for later. */
async function buyerMustBeKnown(
  tx: ReadTx,
  may: May<'BUYER_MISSING'>,
  orderId: OrderId,
): Promise<void> {
  const buyer = await buyerOf(tx, orderId);
  const missing = (['name', 'phone'] as const).filter(field => !buyer?.[field]);
  if (missing.length > 0) refuse(may, 'BUYER_MISSING', { missing });
}

/** Refuses DEADLINE_WRONG: nothing waits for a moment that has passed, or beyond the start. */
function deadlineOf(
  context: Pick<Context, 'now'> & May<'DEADLINE_WRONG'>,
  { until, minutesBeforeStart = 0 }: Pick<Input, 'until' | 'minutesBeforeStart'>,
  start: Date,
): Date {
  const heldUntil =
    until === undefined ? new Date(start.getTime() - minutesBeforeStart * 60_000) : new Date(until);
  const startsAt = start.toISOString();
  if (heldUntil > start) refuse(context, 'DEADLINE_WRONG', { why: 'afterStart', startsAt });
  if (heldUntil <= context.now) refuse(context, 'DEADLINE_WRONG', { why: 'past', startsAt });
  return heldUntil;
}
