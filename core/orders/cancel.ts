import { and, eq, isNotNull, lte } from 'drizzle-orm';
import { events, ticketClasses, tickets } from '../../drizzle/schema/index.ts';
import { type Actor, type Context, mustBePermitted, signedIn } from '../context.ts';
import type { Act } from '../contract/act.ts';
import type { CommandId, OrderId } from '../contract/ids.ts';
import type { Order, OrderStatus } from '../contract/order.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrder } from '../locks/orders.ts';
import type { WithVault } from '../participants/vault.ts';
import { giveBack, refundOf } from '../payments/refund.ts';
import { type May, type MayRefuse, refuse } from '../refusal.ts';
import { giveTryBack } from '../signing-in/tries.ts';
import type { Outside } from '../transaction.ts';
import { type Approval, type Approver, approvedBy, proveApproval } from './parts/approval.ts';
import { broughtAboutBy } from './parts/not-held.ts';
import { closeOrders, placesIn, releaseLines } from './parts/release.ts';
import { readOrder } from './read-order.ts';
import { mayStep, step } from './states.ts';

interface Input {
  id?: CommandId | undefined;
  orderId: OrderId;
  /** An order that is something else by now stays as it is. */
  expectedStatus?: OrderStatus | undefined;
  reason: string;
  approval?: Approval | undefined;
}

/**
 * Gives the places back, and the money of a paid order the way it came. Ended orders stay as they are, and
 * are answered with whose act ended them, unless it was this very command, sent again by its id.
 * Whoever may `cancel` takes a paid order back; where money goes back they must be permitted to `refund`
 * too, and above their limit somebody else confirms it. Refuses NOT_FOUND, ID_REUSED, ADMITTED,
 * EVENT_STARTED, APPROVAL_NEEDED; and of the one who confirms WRONG_CREDENTIALS, TRY_LATER.
 */
export async function cancel(
  outside: Outside<Actor & WithVault & MayRefuse<'orders.cancel'>>,
  { approval, ...input }: Input,
): Promise<{ order: Order; already: Act | null }> {
  const { orderId } = input;
  const approver = approval ? await proveApproval(outside, orderId, approval) : null;
  return outside.write('orders.cancel', async (tx, context) => {
    const already = await takeBack(tx, context, { ...input, approver });
    if (approver) await giveTryBack(tx, context, approver.email);
    return { order: await readOrder(tx, context, orderId), already };
  });
}

/** Null once this command has done it, now or before; else whose act it was. */
async function takeBack(
  tx: Tx,
  context: Context & MayRefuse<'orders.cancel'>,
  {
    id,
    orderId,
    expectedStatus,
    reason,
    approver,
  }: Omit<Input, 'approval'> & { approver: Approver | null },
): Promise<Act | null> {
  const digest = digestOf({ orderId, reason });
  // Sent together, answered in this order: what is read after the lock is what the lock keeps.
  const [order, isDone] = await Promise.all([
    lockOrder(tx, context, orderId),
    id !== undefined && doneBefore(tx, context, id, digest),
  ]);
  const isOther = expectedStatus !== undefined && order.status !== expectedStatus;
  if (isDone || isOther || !mayStep('order', order.status, 'cancelled')) {
    context.nothingToDo();
    return isDone ? null : broughtAboutBy(tx, order);
  }
  if (order.status === 'paid') await mayBeTakenBack(tx, context, order.id);
  const refund = await refundOf(tx, context, order);
  const confirmed = await approvedBy(tx, context, refund, approver);

  const ended = step('order', [order.status], 'cancelled');
  const released = await closeOrders(tx, [order.id], ended, context.now);
  await giveBack(tx, context, order.id, refund);
  await releaseLines(tx, [order.id], released);
  context.record({
    objectId: order.id,
    ...(id && { command: { id, digest } }),
    reason,
    before: { status: order.status },
    after: {
      status: 'cancelled',
      places: placesIn(released),
      refundedMinor: refund.amountMinor,
      ...confirmed,
    },
  });
  return null;
}

/** Never after admission; after the start of an event only by permission. */
async function mayBeTakenBack(
  tx: Tx,
  context: Context & May<'ADMITTED' | 'EVENT_STARTED'>,
  orderId: OrderId,
): Promise<void> {
  mustBePermitted(context, 'cancel');
  const admitted = await tx
    .select({ id: tickets.id })
    .from(tickets)
    .where(and(eq(tickets.orderId, orderId), isNotNull(tickets.admittedAt)));
  if (admitted.length > 0)
    refuse(context, 'ADMITTED', { ticketIds: admitted.map(each => each.id) });

  if (signedIn(context).permissions.includes('cancelAfterStart')) return;
  const started = await tx
    .select({ id: events.id })
    .from(tickets)
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .innerJoin(events, eq(events.id, ticketClasses.eventId))
    .where(and(eq(tickets.orderId, orderId), lte(events.startsAt, context.now)))
    .limit(1);
  if (started.length > 0) refuse(context, 'EVENT_STARTED', {});
}
