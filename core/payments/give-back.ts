import { v7 } from 'uuid';
import { type Context, signedIn } from '../context.ts';
import type { CommandId, ShiftId } from '../contract/ids.ts';
import { balancing } from '../contract/money.ts';
import type { Tx } from '../database/pool.ts';
import type { May } from '../refusal.ts';
import { insertPayments } from './insert-payments.ts';
import type { Refund } from './refund.ts';
import { byTerminals } from './refund-by-terminals.ts';
import { useAttempts } from './use-attempts.ts';

/**
 * One balancing payment per method, booked under this command; by card one for what each terminal gave back. Refuses
 * ATTEMPT_DIFFERS, ATTEMPT_NEEDED.
 */
export async function giveBack(
  tx: Tx,
  context: Context & May<'ATTEMPT_DIFFERS' | 'ATTEMPT_NEEDED'>,
  commandId: CommandId,
  refund: Refund,
  shiftId: ShiftId | null,
): Promise<void> {
  const taken = await byTerminals(tx, context, refund);
  if (taken.length === 0) return;
  await useAttempts(tx, refund.attemptIds);
  await insertPayments(
    tx,
    taken.map(({ method, name, amountMinor, attemptId }, position) => ({
      id: v7(),
      orderId: refund.orderId,
      commandId,
      position,
      method,
      methodName: name ?? null,
      amountMinor: balancing(amountMinor),
      tenderedMinor: null,
      reference: null,
      operatorId: signedIn(context).id,
      counterId: context.counterId,
      shiftId,
      attemptId,
    })),
  );
}
