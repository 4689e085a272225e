import { v7 } from 'uuid';
import { type Context, signedIn } from '../context.ts';
import type { CommandId, OrderId, ShiftId } from '../contract/ids.ts';
import type { PaymentInput } from '../contract/payments.ts';
import type { Tx } from '../database/pool.ts';
import { insertPayments } from './insert-payments.ts';
import { useAttempts } from './use-attempts.ts';

interface Taken {
  id: CommandId;
  orderId: OrderId;
  payments: readonly PaymentInput[];
}

/**
 * Books the money of one command; sent twice it is taken once, by its id. What a card terminal approved for it is used
 * by it.
 */
export const takePayments = (
  tx: Tx,
  context: Context,
  input: Taken,
  shiftId: ShiftId | null,
): Promise<unknown> => {
  const used = input.payments.flatMap(each => each.attemptId ?? []);
  const booked = insertPayments(
    tx,
    input.payments.map((payment, position) => ({
      id: v7(),
      orderId: input.orderId,
      commandId: input.id,
      position,
      method: payment.method,
      methodName: payment.name ?? null,
      amountMinor: payment.amountMinor,
      tenderedMinor: payment.tenderedMinor ?? null,
      reference: payment.reference ?? null,
      operatorId: signedIn(context).id,
      counterId: context.counterId,
      shiftId,
      attemptId: payment.attemptId ?? null,
    })),
  );
  return Promise.all([useAttempts(tx, used), booked]);
};
