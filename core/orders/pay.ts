import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { orders, payments } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { CommandId, OrderId } from '../contract/ids.ts';
import { sum } from '../contract/money.ts';
import type { Order } from '../contract/orders.ts';
import type { PaymentInput } from '../contract/payments.ts';
import type { Tx } from '../database.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { refuse } from '../refusal.ts';
import { lockOrder } from './locks.ts';
import { type PayableTicket, payable, ticketsToPay } from './payable.ts';
import { readOrder } from './read-order.ts';
import { sellPlaces } from './sell-places.ts';

interface Input {
  id: CommandId;
  orderId: OrderId;
  /** What the clerk saw; refused when it moved. */
  expectedTotalMinor: number;
  payments: readonly PaymentInput[];
}

/** Takes the money and sells, in one commit. A lapsed hold is sold while its places are still free. */
export async function pay(
  tx: Tx,
  begun: Context | Promise<Context>,
  input: Input,
): Promise<{ order: Order }> {
  const digest = digestOf(input);
  // Sent together, answered in this order: what is read after the lock is what the lock keeps.
  const [context, order, isDone, all] = await Promise.all([
    begun,
    lockOrder(tx, input.orderId),
    doneBefore(tx, input.id, digest),
    ticketsToPay(tx, input.orderId),
  ]);
  if (isDone) {
    context.nothingToDo();
    return { order: await readOrder(tx, context, input.orderId) };
  }
  const tickets = await payable(tx, order, all);
  const totalMinor = mustAddUp(input, tickets);

  const [, , , paid] = await Promise.all([
    tx
      .update(orders)
      .set({ status: 'paid', paidAt: context.now, closedAt: null })
      .where(eq(orders.id, order.id))
      .execute(),
    sellPlaces(tx, context.now, order.id, tickets),
    takeMoney(tx, context, input),
    readOrder(tx, context, input.orderId),
  ]);
  context.record({
    objectId: order.id,
    command: { id: input.id, digest },
    before: { status: order.status },
    after: {
      status: 'paid',
      totalMinor,
      payments: input.payments.map(({ method, amountMinor }) => ({ method, amountMinor })),
    },
  });
  return { order: paid };
}

/** Refuses PARTICIPANTS_MISSING, TOTAL_CHANGED, PAYMENTS_DIFFER; answers the total. */
function mustAddUp(input: Input, tickets: readonly PayableTicket[]): number {
  const missing = tickets.filter(each => !each.complete).map(each => each.id);
  if (missing.length > 0) refuse('PARTICIPANTS_MISSING', { ticketIds: missing });
  const totalMinor = sum(tickets.map(each => each.priceMinor));
  if (totalMinor !== input.expectedTotalMinor) refuse('TOTAL_CHANGED', { totalMinor });
  const paidMinor = sum(input.payments.map(each => each.amountMinor));
  if (paidMinor !== totalMinor) refuse('PAYMENTS_DIFFER', { totalMinor, paidMinor });
  return totalMinor;
}

async function takeMoney(tx: Tx, context: Context, input: Input): Promise<void> {
  if (input.payments.length === 0) return;
  await tx
    .insert(payments)
    .values(
      input.payments.map((payment, position) => ({
        id: v7(),
        orderId: input.orderId,
        commandId: input.id,
        position,
        method: payment.method,
        amountMinor: payment.amountMinor,
        tenderedMinor: payment.tenderedMinor ?? null,
        reference: payment.reference ?? null,
        operatorId: signedIn(context).id,
        counterId: context.counterId,
      })),
    )
    .execute();
}
