import { and, eq, gt, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { payments } from '../../drizzle/schema/index.ts';
import { type Context, mustBePermitted, signedIn } from '../context.ts';
import type { CommandId, OrderId, PaymentId, ShiftId } from '../contract/ids.ts';
import { balancing, Minor } from '../contract/money.ts';
import { asWay, Payment, type RefundInput } from '../contract/payments.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { ReadTx, Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { lockOrder, type OrderRecord } from '../locks/orders.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { hasDrawers, shiftFor } from '../shifts/drawer-here.ts';
import { mustBeInDrawer } from '../shifts/in-drawer.ts';
import { attemptsOf } from './attempt-rows.ts';
import { mustBeNoneOpen } from './attempt-state.ts';
import { mustBeOffered } from './must-be-offered.ts';
import { onePayment, type PaymentRecord, whyNot } from './parts/correctable.ts';
import { shownPayment } from './shown.ts';

interface Input {
  readonly id: CommandId;
  readonly orderId: OrderId;
  readonly paymentId: PaymentId;
  readonly method: RefundInput['method'];
  readonly name?: string | undefined;
  readonly reference?: string | undefined;
}

type Correcting = Context & MayRefuse<'payments.correct'>;

const insertCorrection = insertRows(payments, 'corrections', [
  ...(['id', 'orderId', 'commandId', 'position', 'method', 'methodName'] as const),
  ...(['amountMinor', 'reference'] as const),
  ...(['operatorId', 'counterId', 'shiftId', 'correctsId'] as const),
]);

/**
 * Says by which method a payment really came, by two payments that come to nothing together. What was handed over
 * does not change, so there is no receipt of it: that of the sale stays as it was issued.
 */
export async function correct(
  tx: Tx,
  context: Correcting,
  { id, orderId, ...input }: Input,
): Promise<{ payment: Payment }> {
  const digest = digestOf({ orderId, ...input });
  const [order, isDone] = await Promise.all([
    lockOrder(tx, context, orderId),
    doneBefore(tx, context, id, digest),
  ]);
  if (isDone) {
    context.nothingToDo();
    return { payment: await correctedBy(tx, id) };
  }
  mustBeNoneOpen(context, await attemptsOf(tx, orderId));
  const { paymentId, method, name, reference = null } = input;
  const way = asWay(method, name);
  const payment = await onePayment(tx, and(eq(payments.id, paymentId), ofOrder(orderId)));
  if (!payment) return refuse(context, 'NOT_FOUND', { what: 'payment' });
  if (payment.operatorId !== signedIn(context).id) mustBePermitted(context, 'viewShifts');
  const shiftId = await shiftHere(tx, context, order, payment, method);
  const why = await whyNot(tx, context, order.currency, payment, way, shiftId);
  if (why) refuse(context, 'NOT_CORRECTABLE', { why });
  await mustBeOffered(tx, context, [way]);
  const amountMinor = Minor.parse(payment.amountMinor);
  if (payment.method === 'cash' && shiftId) {
    await mustBeInDrawer(tx, context, { id: shiftId, currency: order.currency }, amountMinor);
  }
  const both = {
    ...{ orderId, commandId: id, shiftId, correctsId: paymentId },
    ...{ operatorId: signedIn(context).id, counterId: context.counterId },
  };
  const { method: wrong, methodName: wrongName } = payment;
  await insertCorrection(tx, [
    {
      ...{ id: v7(), ...both, position: 0, method: wrong, methodName: wrongName, reference: null },
      amountMinor: balancing(amountMinor),
    },
    { id: v7(), ...both, position: 1, method, methodName: name ?? null, amountMinor, reference },
  ]);
  context.record({
    objectId: orderId,
    command: { id, digest },
    before: asWay(wrong, wrongName),
    after: { ...way, amountMinor, currency: order.currency },
  });
  return { payment: await correctedBy(tx, id) };
}

const ofOrder = (orderId: OrderId) => eq(payments.orderId, orderId);

/** What a correction has made of a payment. */
async function correctedBy(tx: ReadTx, commandId: CommandId): Promise<Payment> {
  const which = and(eq(payments.commandId, commandId), gt(payments.amountMinor, sql`0`));
  const payment = await onePayment(tx, which);
  if (!payment) throw new Error(`the correction ${commandId} is gone`);
  return Payment.parse(shownPayment(payment));
}

/** The shift at this counter, for both methods. Refuses NO_SHIFT, COUNTING, WRONG_CURRENCY. */
async function shiftHere(
  tx: Tx,
  context: Correcting,
  { currency }: OrderRecord,
  payment: PaymentRecord,
  method: Input['method'],
): Promise<ShiftId | null> {
  if (!(await hasDrawers(tx))) return null;
  return shiftFor(tx, context, { currency, methods: [payment.method, method] });
}
