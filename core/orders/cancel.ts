import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { orders } from '../../drizzle/schema/index.ts';
import type { Actor, Context, Reading } from '../context.ts';
import type { Act } from '../contract/act.ts';
import { type AttemptId, CommandId, type OrderId } from '../contract/ids.ts';
import { balancing, sum } from '../contract/money.ts';
import type { Order, OrderStatus } from '../contract/order.ts';
import { keptOf } from '../contract/refund.ts';
import { broughtBy } from '../contract/rounding.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrder, type OrderRecord } from '../locks/orders.ts';
import type { WithVault } from '../participants/vault.ts';
import { attemptsOf } from '../payments/attempt-rows.ts';
import { mustBeNoneOpen, mustBeNoneUnused } from '../payments/attempt-state.ts';
import { giveBack } from '../payments/give-back.ts';
import { paidBy } from '../payments/paid-by.ts';
import { type Refund, refundOf } from '../payments/refund.ts';
import { issueReceipt } from '../receipts/issue.ts';
import type { MayRefuse } from '../refusal.ts';
import { giveTryBack } from '../signing-in/tries.ts';
import type { Outside } from '../transaction.ts';
import { type Approval, type Approver, approvedBy, proveApproval } from './parts/approval.ts';
import { liveCharges, voidCharges, writeRounding } from './parts/charges.ts';
import { broughtAboutBy } from './parts/not-held.ts';
import { shiftToRefundIn } from './parts/refund-shift.ts';
import { closeOrders, placesIn, releaseLines } from './parts/release.ts';
import { mayBeTakenBack, soldTicketsOf } from './parts/taken-back.ts';
import { readOrder } from './read-order.ts';
import { mayStep, step } from './states.ts';

interface Input {
  id?: CommandId | undefined;
  orderId: OrderId;
  /** An order that is something else by now stays as it is. */
  expectedStatus?: OrderStatus | undefined;
  reason: string;
  /** What card terminals have given back of it already. */
  attemptIds?: readonly AttemptId[] | undefined;
  approval?: Approval | undefined;
}

/**
 * Gives the places back, and the money of a paid order the way it came, but for fees it keeps. Ended orders stay as they are, and
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
  const approver = approval
    ? await proveApproval(outside, approval, async (tx, context) => {
        const [order] = await tx.select().from(orders).where(eq(orders.id, orderId));
        return order?.status === 'paid' ? refundOfAll(tx, context, order, input.attemptIds) : null;
      })
    : null;
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
    attemptIds,
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
  const attempts = await attemptsOf(tx, order.id);
  mustBeNoneOpen(context, attempts);
  if (order.status === 'paid') await mayBeTakenBack(tx, context, order.id);
  else mustBeNoneUnused(context, attempts);
  const refund = await refundOfAll(tx, context, order, attemptIds);
  const confirmed = await approvedBy(tx, context, refund, approver);
  const shiftId = order.status === 'paid' ? await shiftToRefundIn(tx, context, refund) : null;

  const ended = step('order', [order.status], 'cancelled');
  const sold = order.status === 'paid' ? await soldTicketsOf(tx, order.id) : [];
  const released = await closeOrders(tx, [order.id], ended, context.now, shiftId);
  await voidCharges(tx, context.now, order.id, shiftId);
  await writeRounding(tx, context, order.id, refund.rounding, shiftId);
  const booked = CommandId.parse(id ?? v7());
  await giveBack(tx, context, booked, refund, shiftId);
  if (sold.length > 0) {
    await issueReceipt(tx, context, {
      kind: 'refund',
      orderId: order.id,
      commandId: booked,
      ticketIds: sold.map(each => each.id),
      shiftId,
    });
  }
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

/** All that an order brought, but for the fees that are kept of it. */
async function refundOfAll(
  tx: ReadTx,
  context: Reading,
  order: Pick<OrderRecord, 'id' | 'currency'>,
  attemptIds: readonly AttemptId[] = [],
): Promise<Refund> {
  const paid = await paidBy(tx, order);
  const kept = keptOf(await liveCharges(tx, order.id));
  const refund = refundOf(context, order, paid, sum([broughtBy(paid), balancing(kept)]));
  return { ...refund, attemptIds };
}
