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
import { allowanceOf, type WishedAllowance } from './parts/allowance.ts';
import { type Approval, type Approver, approvedBy, proveApproval } from './parts/approval.ts';
import { addCharges, writeRounding } from './parts/charges.ts';
import { shiftToRefundIn } from './parts/refund-shift.ts';
import { readOrder } from './read-order.ts';

interface Input extends WishedAllowance {
  readonly id: CommandId;
  readonly orderId: OrderId;
  readonly reason: string;
  readonly approval?: Approval | undefined;
}

/**
 * Gives money back while the tickets stay valid, also after admission. Above their limit, or by another method
 * than it came, somebody else confirms it.
 */
export async function giveAllowance(
  outside: Outside<Actor & WithVault & MayRefuse<'orders.giveAllowance'>>,
  { approval, ...input }: Input,
): Promise<{ order: Order }> {
  const { id, orderId } = input;
  const approver = approval
    ? await proveApproval(outside, approval, async (tx, context) => {
        const [order] = await tx.select().from(orders).where(eq(orders.id, orderId));
        if (!order || (await doneBefore(tx, context, id, digestOf(input)))) return null;
        return (await allowanceOf(tx, context, order, input)).refund;
      })
    : null;
  return outside.write('orders.giveAllowance', async (tx, context) => {
    await takeOff(tx, context, input, approver);
    if (approver) await giveTryBack(tx, context, approver.email);
    return { order: await readOrder(tx, context, orderId) };
  });
}

async function takeOff(
  tx: Tx,
  context: Context & MayRefuse<'orders.giveAllowance'>,
  input: Omit<Input, 'approval'>,
  approver: Approver | null,
): Promise<void> {
  const { id, orderId, reason } = input;
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
  const { charges, refund } = await allowanceOf(tx, context, order, input);
  const confirmed = await approvedBy(tx, context, refund, approver);
  const shiftId = await shiftToRefundIn(tx, context, refund);
  await addCharges(tx, context, orderId, charges, shiftId);
  await writeRounding(tx, context, orderId, refund.rounding, shiftId);
  await giveBack(tx, context, id, refund, shiftId);
  await issueReceipt(tx, context, {
    kind: 'refund',
    orderId,
    commandId: id,
    ticketIds: [],
    shiftId,
  });
  context.record({
    objectId: orderId,
    command: { id, digest },
    reason,
    after: {
      ticketIds: charges.map(each => each.ticket.id),
      refundedMinor: refund.amountMinor,
      payments: refund.taken,
      ...confirmed,
    },
  });
}
