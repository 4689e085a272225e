import { eq } from 'drizzle-orm';
import { orders } from '../../drizzle/schema/index.ts';
import type { Actor, Context } from '../context.ts';
import type { CommandId, OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrder } from '../locks/orders.ts';
import type { WithVault } from '../participants/vault.ts';
import { attemptsOf } from '../payments/attempt-rows.ts';
import { mustBeNoneOpen } from '../payments/attempt-state.ts';
import { giveBack } from '../payments/give-back.ts';
import { issueReceipt } from '../receipts/issue.ts';
import type { MayRefuse } from '../refusal.ts';
import { giveTryBack } from '../signing-in/tries.ts';
import type { Outside } from '../transaction.ts';
import { type Approval, type Approver, approvedBy, proveApproval } from './parts/approval.ts';
import { cancellationOf, type Wish } from './parts/cancellation.ts';
import { addCharges, voidAllowances, writeRounding } from './parts/charges.ts';
import { shiftToRefundIn } from './parts/refund-shift.ts';
import { shrinkLines, voidTickets } from './parts/some-tickets.ts';
import { mayBeTakenBack } from './parts/taken-back.ts';
import { readOrder } from './read-order.ts';
import { step } from './states.ts';

interface Input extends Wish {
  readonly id: CommandId;
  readonly orderId: OrderId;
  readonly reason: string;
  readonly approval?: Approval | undefined;
}

type Cancelling = Context & WithVault & MayRefuse<'orders.cancelTickets'>;

/**
 * Takes some tickets of a paid order back and gives their money back, less a fee; with its last ticket the order
 * is cancelled. Whoever may `cancel` takes tickets back; where money goes back they must be permitted to
 * `refund` too, and above their limit, or by another method than it came, somebody else confirms it.
 */
export async function cancelTickets(
  outside: Outside<Actor & WithVault & MayRefuse<'orders.cancelTickets'>>,
  { approval, ...input }: Input,
): Promise<{ order: Order }> {
  const { id, orderId } = input;
  const approver = approval
    ? await proveApproval(outside, approval, async (tx, context) => {
        const [order] = await tx.select().from(orders).where(eq(orders.id, orderId));
        if (!order || (await doneBefore(tx, context, id, digestOf(input)))) return null;
        return (await cancellationOf(tx, context, order, input)).refund;
      })
    : null;
  return outside.write('orders.cancelTickets', async (tx, context) => {
    await takeBack(tx, context, input, approver);
    if (approver) await giveTryBack(tx, context, approver.email);
    return { order: await readOrder(tx, context, orderId) };
  });
}

async function takeBack(
  tx: Tx,
  context: Cancelling,
  input: Omit<Input, 'approval'>,
  approver: Approver | null,
): Promise<void> {
  const { id, orderId, ticketIds, reason } = input;
  const digest = digestOf(input);
  // Sent together, answered in this order: what is read after the lock is what the lock keeps.
  const [order, isDone] = await Promise.all([
    lockOrder(tx, context, orderId),
    doneBefore(tx, context, id, digest),
  ]);
  if (isDone) {
    context.nothingToDo();
    return;
  }
  mustBeNoneOpen(context, await attemptsOf(tx, orderId));
  const { cancelled, left, fees, feeMinor, refund } = await cancellationOf(
    tx,
    context,
    order,
    input,
  );
  await mayBeTakenBack(tx, context, orderId, ticketIds);
  const confirmed = await approvedBy(tx, context, refund, approver);
  const shiftId = await shiftToRefundIn(tx, context, refund);

  // Lines last, in order of class id (locks/orders.ts).
  await voidTickets(tx, context.now, ticketIds, shiftId);
  await voidAllowances(tx, context.now, ticketIds, shiftId);
  await addCharges(tx, context, orderId, fees, shiftId);
  await writeRounding(tx, context, orderId, refund.rounding, shiftId);
  if (left.length === 0) {
    const ended = { status: step('order', ['paid'], 'cancelled'), closedAt: context.now };
    await tx.update(orders).set(ended).where(eq(orders.id, orderId));
  }
  await giveBack(tx, context, id, refund, shiftId);
  await issueReceipt(tx, context, { kind: 'refund', orderId, commandId: id, ticketIds, shiftId });
  await shrinkLines(tx, orderId, cancelled, left);
  context.record({
    objectId: orderId,
    command: { id, digest },
    reason,
    before: { status: order.status },
    after: {
      status: left.length === 0 ? 'cancelled' : order.status,
      ticketIds,
      places: cancelled.length,
      refundedMinor: refund.amountMinor,
      ...(feeMinor > 0 && { feeMinor }),
      payments: refund.taken,
      ...confirmed,
    },
  });
}
