import { eq } from 'drizzle-orm';
import { paymentAttempts } from '../../drizzle/schema/index.ts';
import { type Actor, type Context, mustBePermitted, type Reading } from '../context.ts';
import type { Attempt } from '../contract/attempt.ts';
import { type AttemptId, CommandId, type TerminalId } from '../contract/ids.ts';
import { Minor } from '../contract/money.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { type AttemptRecord, lockAttempt } from '../locks/attempts.ts';
import type { OrderRecord } from '../locks/orders.ts';
import { addToRefundTotal } from '../locks/refund-totals.ts';
import { shownAttempt } from '../payments/attempt-rows.ts';
import { leftOf, mustBeNoneOpen } from '../payments/attempt-state.ts';
import { terminalFor } from '../payments/terminal-here.ts';
import { writeAttempt } from '../payments/write-attempt.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { giveTryBack } from '../signing-in/tries.ts';
import type { Outside } from '../transaction.ts';
import { type Approval, type Approver, confirmedBy, proveApproval } from './parts/approval.ts';
import { dayOf, type Limited } from './parts/approval-needed.ts';
import { mustBeFresh } from './parts/fresh.ts';
import { mustBeLastSale } from './parts/last-sale.ts';
import { nobodyAdmitted, soldTicketsOf } from './parts/taken-back.ts';

interface Input {
  readonly id: AttemptId;
  readonly attemptId: AttemptId;
  readonly terminalId?: TerminalId | undefined;
  readonly amountMinor: Minor;
  readonly forUndo?: boolean | undefined;
  readonly approval?: Approval | undefined;
}

type Refunding = Context & MayRefuse<'payments.refund'>;

/**
 * Begins to give some of a charge back to its card (`payments.refund`). The money is gone once the terminal approves,
 * so the limits of whoever gives it are looked at here, and again by the act that books it.
 */
export async function refundCard(
  outside: Outside<Actor & MayRefuse<'payments.refund'>>,
  { approval, ...input }: Input,
): Promise<{ attempt: Attempt }> {
  const approver =
    approval && !input.forUndo
      ? await proveApproval(outside, approval, async tx => {
          const [charge] = await tx
            .select()
            .from(paymentAttempts)
            .where(eq(paymentAttempts.id, input.attemptId));
          return charge ? limitedOf(charge, input.amountMinor) : null;
        })
      : null;
  return outside.write('payments.refund', async (tx, context) => {
    await beginRefund(tx, context, input, approver);
    if (approver) await giveTryBack(tx, context, approver.email);
    return shownAttempt(tx, input.id);
  });
}

const limitedOf = ({ orderId, currency }: AttemptRecord, amountMinor: Minor): Limited => ({
  ...{ orderId, currency, amountMinor },
  isByAnother: false,
  attemptIds: [],
});

async function beginRefund(
  tx: Tx,
  context: Refunding,
  { id, forUndo = false, ...asked }: Omit<Input, 'approval'>,
  approver: Approver | null,
): Promise<void> {
  const digest = digestOf({ ...asked, forUndo });
  const locked = await lockAttempt(tx, context, asked.attemptId);
  if (!locked) return refuse(context, 'NOT_FOUND', { what: 'attempt' });
  if (await doneBefore(tx, context, id, digest)) {
    context.nothingToDo();
    return;
  }
  const { order, attempts, attempt: charge } = locked;
  const { attemptId, terminalId, amountMinor } = asked;
  mustBeNoneOpen(context, attempts);
  if (charge.kind !== 'charge' || charge.state !== 'used') {
    refuse(context, 'WRONG_STATE', { status: charge.state });
  }
  const left = leftOf(charge, attempts);
  if (amountMinor > left) {
    refuse(context, 'REFUND_TOO_LARGE', { method: 'card', mostMinor: Minor.parse(left) });
  }
  const confirmed = forUndo
    ? await mustBeUndoable(tx, context, order, id)
    : await mayGoBack(tx, context, limitedOf(charge, amountMinor), approver);
  await writeAttempt(tx, context, order, {
    ...{ id, digest, kind: 'refund', ofAttemptId: attemptId, amountMinor, confirmed },
    terminalId: terminalId ?? (await terminalFor(tx, charge)),
  });
}

/** What `orders.undo` asks for before it gives money back. Refuses WRONG_STATE, TOO_LATE, ADMITTED, NOT_LAST_SALE. */
async function mustBeUndoable(
  tx: Tx,
  context: Refunding,
  order: OrderRecord,
  id: AttemptId,
): Promise<Record<string, never>> {
  mustBeFresh(context, order);
  nobodyAdmitted(context, await soldTicketsOf(tx, order.id));
  await mustBeLastSale(tx, context, { id: CommandId.parse(id), orderId: order.id });
  return {};
}

/** Within the limits of the operator, or confirmed: what they give back elsewhere at that moment waits. */
async function mayGoBack(
  tx: Tx,
  context: Refunding & Reading,
  refund: Limited,
  approver: Approver | null,
): Promise<{ approvedBy?: string }> {
  mustBePermitted(context, 'refund');
  await addToRefundTotal(tx, dayOf(context, refund), Minor.parse(0));
  return confirmedBy(tx, context, refund, approver);
}
