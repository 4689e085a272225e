import { v7 } from 'uuid';
import { type Context, signedIn } from '../context.ts';
import type { CommandId, OrderId, ShiftId } from '../contract/ids.ts';
import type { PaymentInput } from '../contract/payments.ts';
import type { Tx } from '../database/pool.ts';
import { insertPayments } from './insert-payments.ts';

interface Taken {
  id: CommandId;
  orderId: OrderId;
  payments: readonly PaymentInput[];
}

/** Books the money of one command; sent twice it is taken once, by its id. */
export const takePayments = (
  tx: Tx,
  context: Context,
  input: Taken,
  shiftId: ShiftId | null,
): Promise<unknown> =>
  insertPayments(
    tx,
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
      shiftId,
      attemptId: payment.attemptId ?? null,
    })),
  );
