import { eq, sql } from 'drizzle-orm';
import { orders } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted } from '../context.ts';
import type { CommandId, OrderId } from '../contract/ids.ts';
import { SignedMinor } from '../contract/money.ts';
import type { Order } from '../contract/order.ts';
import { asWay, type PaymentInput, type PaymentMethod } from '../contract/payments.ts';
import type { Tx } from '../database/pool.ts';
import { prepared } from '../database/prepared.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrder, type OrderRecord } from '../locks/orders.ts';
import { allMustFitAge } from '../participants/age-limits.ts';
import type { WithVault } from '../participants/vault.ts';
import { attemptsOf } from '../payments/attempt-rows.ts';
import { mustBeOffered } from '../payments/must-be-offered.ts';
import { takePayments } from '../payments/take.ts';
import { chargesToUse } from '../payments/use-attempts.ts';
import { issueReceipt } from '../receipts/issue.ts';
import type { MayRefuse } from '../refusal.ts';
import { hasDrawers, shiftFor } from '../shifts/drawer-here.ts';
import { mustAddUp, mustBePlausible } from './parts/adds-up.ts';
import { writeRounding } from './parts/charges.ts';
import { giveAway } from './parts/give-away.ts';
import { writeAnew } from './parts/late.ts';
import { type PayableTicket, payable, ticketsToPay } from './parts/payable.ts';
import { proofsSeen } from './parts/proofs-seen.ts';
import { sellLines, sellTickets } from './parts/sell-places.ts';
import { readOrder } from './read-order.ts';
import { step } from './states.ts';

interface Input {
  id: CommandId;
  orderId: OrderId;
  /** What the clerk saw; refused when it moved. */
  expectedTotalMinor: number;
  payments: readonly PaymentInput[];
  proofsConfirmed?: boolean | undefined;
}

type Paying = Context & WithVault & MayRefuse<'orders.pay'>;

/**
 * Takes the money and sells, in one commit; after the deadline as if it were held anew (parts/late.ts). What is
 * paid as complimentary costs nothing from then on, and books no payment.
 */
export async function pay(
  tx: Tx,
  begun: Paying | Promise<Paying>,
  input: Input,
): Promise<{ order: Order }> {
  const digest = digestOf(input);
  const gift = input.payments.find(each => each.method === 'complimentary');
  // Sent together, answered in this order: what is read after the lock is what the lock keeps.
  const [context, order, attempts, isDone, all, inDrawers] = await Promise.all([
    begun,
    lockOrder(tx, begun, input.orderId),
    attemptsOf(tx, input.orderId),
    doneBefore(tx, begun, input.id, digest),
    ticketsToPay(tx, input.orderId),
    hasDrawers(tx),
  ]);
  if (isDone) {
    context.nothingToDo();
    return { order: await readOrder(tx, context, input.orderId) };
  }
  if (gift) mustBePermitted(context, 'sellComplimentary');
  await chargesToUse(tx, context, attempts, input.payments);
  const { tickets, anew } = await payable(tx, context, order, all);
  const { currency } = order;
  const { totalMinor, roundingMinor } = mustAddUp(context, input, tickets, currency);
  mustBePlausible(context, input.payments, currency);
  await mustBeOffered(tx, context, input.payments);
  const proofs = gift ? [] : proofsSeen(context, input.proofsConfirmed, tickets);
  const methods = gift ? [] : input.payments.map(each => each.method);
  const isInShift = inDrawers && !isFromAccount(order, methods);
  const shiftId = isInShift ? await shiftFor(tx, context, { currency, methods }) : null;
  const aged = tickets.filter(each => each.isAged).map(each => each.id);
  if (aged.length > 0) await allMustFitAge(tx, context, aged);

  // The order first, since its tickets revive only with it; the lines last (locks/orders.ts).
  const [, , , , , , , , paid] = await Promise.all([
    closePaid(tx).execute({ orderId: order.id, now: context.now.toISOString() }),
    anew && writeAnew(tx, idsOf(tickets), anew),
    gift && giveAway(tx, idsOf(tickets.filter(each => each.freeReason === null)), giftReason(gift)),
    sellTickets(tx, context.now, order.id, tickets, shiftId),
    writeRounding(tx, context, order.id, { before: nothing, after: roundingMinor }, shiftId),
    gift ? undefined : takePayments(tx, context, input, shiftId),
    issueReceipt(tx, context, {
      kind: 'sale',
      orderId: order.id,
      commandId: input.id,
      ticketIds: idsOf(tickets),
      shiftId,
    }),
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
      totalMinor: gift ? 0 : totalMinor,
      ...(roundingMinor !== 0 && { roundingMinor }),
      payments: input.payments.map(({ method, name, amountMinor }) => ({
        ...asWay(method, name),
        amountMinor,
      })),
      ...(agesUnchecked > 0 && { agesUnchecked }),
      ...(proofs.length > 0 && { proofs }),
    },
  });
  return { order: paid };
}

/** What waited is paid by money that came to the bank: whoever finds it there books it in no drawer's shift. */
const isFromAccount = ({ purpose }: OrderRecord, methods: readonly PaymentMethod[]): boolean =>
  purpose === 'reservation' && methods.length > 0 && methods.every(each => each === 'transfer');

/** What was rounded of an order that was never paid. */
const nothing = SignedMinor.parse(0);

const idsOf = (tickets: readonly PayableTicket[]) => tickets.map(each => each.id);

/** A word of the program where nobody gave a reason: screens have words for it. */
const giftReason = ({ reference = 'complimentary' }: PaymentInput) => reference;

const closePaid = prepared((tx: Tx) =>
  tx
    .update(orders)
    .set({
      status: step('order', ['held', 'expired'], 'paid'),
      purpose: 'sale',
      minutesBeforeStart: null,
      awaitsTransfer: false,
      paidAt: sql`${sql.placeholder('now')}::timestamptz`,
      closedAt: null,
    })
    .where(eq(orders.id, sql.placeholder('orderId')))
    .prepare('close_paid'),
);
