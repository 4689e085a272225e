import { eq, sql } from 'drizzle-orm';
import { orders } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted } from '../context.ts';
import { mostTendered } from '../contract/cash.ts';
import type { CommandId, OrderId } from '../contract/ids.ts';
import { sum } from '../contract/money.ts';
import type { Order } from '../contract/order.ts';
import type { PaymentInput } from '../contract/payments.ts';
import type { Tx } from '../database/pool.ts';
import { prepared } from '../database/prepared.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrder } from '../locks/orders.ts';
import { allMustFitAge } from '../participants/age-limits.ts';
import type { WithVault } from '../participants/vault.ts';
import { takePayments } from '../payments/take.ts';
import { type May, type MayRefuse, refuse } from '../refusal.ts';
import { writeAnew } from './parts/late.ts';
import { type PayableTicket, payable, ticketsToPay } from './parts/payable.ts';
import { sellLines, sellTickets } from './parts/sell-places.ts';
import { readOrder } from './read-order.ts';
import { step } from './states.ts';

interface Input {
  id: CommandId;
  orderId: OrderId;
  /** What the clerk saw; refused when it moved. */
  expectedTotalMinor: number;
  payments: readonly PaymentInput[];
}

type Paying = Context & WithVault & MayRefuse<'orders.pay'>;

/** Takes the money and sells, in one commit; after the deadline as if it were held anew (parts/late.ts). */
export async function pay(
  tx: Tx,
  begun: Paying | Promise<Paying>,
  input: Input,
): Promise<{ order: Order }> {
  const digest = digestOf(input);
  const isOnTheHouse = input.payments.some(each => each.method === 'complimentary');
  // Sent together, answered in this order: what is read after the lock is what the lock keeps.
  const [context, order, isDone, all] = await Promise.all([
    begun,
    lockOrder(tx, begun, input.orderId),
    doneBefore(tx, begun, input.id, digest),
    ticketsToPay(tx, input.orderId),
  ]);
  if (isDone) {
    context.nothingToDo();
    return { order: await readOrder(tx, context, input.orderId) };
  }
  if (isOnTheHouse) mustBePermitted(context, 'sellComplimentary');
  const { tickets, anew } = await payable(tx, context, order, all);
  const totalMinor = mustAddUp(context, input, tickets);
  mustBePlausible(context, input.payments, order.currency);
  const aged = tickets.filter(each => each.isAged).map(each => each.id);
  if (aged.length > 0) await allMustFitAge(tx, context, aged);

  // The order first, since its tickets revive only with it; the lines last (locks/orders.ts).
  const [, , , , , paid] = await Promise.all([
    closePaid(tx).execute({ orderId: order.id, now: context.now.toISOString() }),
    anew &&
      writeAnew(
        tx,
        tickets.map(each => each.id),
        anew,
      ),
    sellTickets(tx, context.now, tickets),
    takePayments(tx, context, input),
    sellLines(tx, order.id, tickets),
    readOrder(tx, context, input.orderId),
  ]);
  const agesUnchecked = tickets.filter(each => each.isAgeUnchecked).length;
  context.record({
    objectId: order.id,
    command: { id: input.id, digest },
    before: { status: order.status },
    after: {
      status: 'paid',
      totalMinor,
      payments: input.payments.map(({ method, amountMinor }) => ({ method, amountMinor })),
      ...(agesUnchecked > 0 && { agesUnchecked }),
    },
  });
  return { order: paid };
}

/** Refuses PARTICIPANTS_MISSING, TOTAL_CHANGED, PAYMENTS_DIFFER; answers the total. */
function mustAddUp(
  may: May<'PARTICIPANTS_MISSING' | 'TOTAL_CHANGED' | 'PAYMENTS_DIFFER'>,
  input: Input,
  tickets: readonly PayableTicket[],
): number {
  const missing = tickets.filter(each => !each.complete).map(each => each.id);
  if (missing.length > 0) refuse(may, 'PARTICIPANTS_MISSING', { ticketIds: missing });
  const totalMinor = sum(tickets.map(each => each.priceMinor));
  if (totalMinor !== input.expectedTotalMinor) refuse(may, 'TOTAL_CHANGED', { totalMinor });
  const paidMinor = sum(input.payments.map(each => each.amountMinor));
  if (paidMinor !== totalMinor) refuse(may, 'PAYMENTS_DIFFER', { totalMinor, paidMinor });
  return totalMinor;
}

/** Refuses TENDERED_TOO_MUCH: nobody can give so much change, and the drawer would be off by it. */
function mustBePlausible(
  may: May<'TENDERED_TOO_MUCH'>,
  payments: readonly PaymentInput[],
  currency: string,
): void {
  for (const { amountMinor, tenderedMinor = amountMinor } of payments) {
    const mostMinor = mostTendered(amountMinor, currency);
    if (tenderedMinor > mostMinor) refuse(may, 'TENDERED_TOO_MUCH', { mostMinor });
  }
}

const closePaid = prepared((tx: Tx) =>
  tx
    .update(orders)
    .set({
      status: step('order', ['held', 'expired'], 'paid'),
      paidAt: sql`${sql.placeholder('now')}::timestamptz`,
      closedAt: null,
    })
    .where(eq(orders.id, sql.placeholder('orderId')))
    .prepare('close_paid'),
);
