import { and, eq, sql } from 'drizzle-orm';
import { payments } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { AttemptId, CommandId, OrderId } from '../contract/ids.ts';
import { Minor } from '../contract/money.ts';
import type { Order } from '../contract/order.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import { wereHandedOver } from '../documents/handed-over.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrder } from '../locks/orders.ts';
import type { WithVault } from '../participants/vault.ts';
import { attemptsOf } from '../payments/attempt-rows.ts';
import { mustBeNoneOpen } from '../payments/attempt-state.ts';
import { giveBack } from '../payments/give-back.ts';
import { refundOfWhole } from '../payments/refund.ts';
import { issueReceipt } from '../receipts/issue.ts';
import type { MayRefuse } from '../refusal.ts';
import { voidAllCharges } from './parts/charges.ts';
import { mustBeFresh } from './parts/fresh.ts';
import { mustBeLastSale } from './parts/last-sale.ts';
import { shiftToRefundIn } from './parts/refund-shift.ts';
import { closeOrders, placesIn, releaseLines } from './parts/release.ts';
import { nobodyAdmitted, soldTicketsOf } from './parts/taken-back.ts';
import { readOrder } from './read-order.ts';
import { step } from './states.ts';

interface Input {
  readonly id: CommandId;
  readonly orderId: OrderId;
  /** What card terminals have given back for it already. */
  readonly attemptIds?: readonly AttemptId[] | undefined;
}

type Undoing = Context & WithVault & MayRefuse<'orders.undo'>;

interface Undone {
  readonly order: Order;
  readonly cashMinor: Minor;
  readonly printedTickets: number;
}

/**
 * Takes the last sale of this counter back, whole and without a fee, within a minute. Neither `cancel` nor `refund` is
 * asked for, nor a limit: docs/decisions/0039-a-sale-is-put-right-where-it-was-made.md says why.
 */
export async function undo(
  tx: Tx,
  context: Undoing,
  { id, orderId, attemptIds = [] }: Input,
): Promise<Undone> {
  const digest = digestOf({ orderId });
  // Sent together, answered in this order: what is read after the lock is what the lock keeps.
  const [order, isDone] = await Promise.all([
    lockOrder(tx, context, orderId),
    doneBefore(tx, context, id, digest),
  ]);
  if (isDone) {
    context.nothingToDo();
    return undone(tx, context, { id, orderId });
  }
  const attempts = await attemptsOf(tx, orderId);
  mustBeNoneOpen(context, attempts);
  // A terminal takes its time: the minute counts until it was asked.
  const [asked] = attempts.filter(each => attemptIds.includes(each.id));
  mustBeFresh(context, order, asked?.begunAt);
  const sold = await soldTicketsOf(tx, orderId);
  nobodyAdmitted(context, sold);
  const refund = { ...(await refundOfWhole(tx, order)), attemptIds };
  const shiftId = await shiftToRefundIn(tx, context, refund);

  const cancelled = step('order', ['paid'], 'cancelled');
  const released = await closeOrders(tx, [orderId], cancelled, context.now, shiftId);
  await voidAllCharges(tx, context.now, orderId, shiftId);
  await giveBack(tx, context, id, refund, shiftId);
  const ticketIds = sold.map(each => each.id);
  await issueReceipt(tx, context, { kind: 'refund', orderId, commandId: id, ticketIds, shiftId });
  await mustBeLastSale(tx, context, { id, orderId });
  await releaseLines(tx, [orderId], released);
  context.record({
    objectId: orderId,
    command: { id, digest },
    before: { status: order.status },
    after: {
      status: 'cancelled',
      places: placesIn(released),
      refundedMinor: refund.amountMinor,
      payments: refund.taken,
    },
  });
  return undone(tx, context, { id, orderId });
}

/** What the customer gets, and what is to be taken from them. */
async function undone(
  tx: ReadTx,
  context: Undoing,
  { id, orderId }: Pick<Input, 'id' | 'orderId'>,
): Promise<Undone> {
  const order = await readOrder(tx, context, orderId);
  const [cash] = await tx
    .select({ minor: sql`coalesce(-sum(${payments.amountMinor}), 0)`.mapWith(Number) })
    .from(payments)
    .where(and(eq(payments.commandId, id), eq(payments.method, 'cash')));
  const isOut = await wereHandedOver(tx, orderId);
  return {
    order,
    cashMinor: Minor.parse(cash?.minor ?? 0),
    printedTickets: isOut ? order.tickets.filter(each => each.code !== null).length : 0,
  };
}
