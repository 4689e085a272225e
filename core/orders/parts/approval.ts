import { and, eq } from 'drizzle-orm';
import { operators } from '../../../drizzle/schema/index.ts';
import type { Actor, Context, Reading } from '../../context.ts';
import type { OperatorId } from '../../contract/ids.ts';
import type { ReadTx, Tx } from '../../database/pool.ts';
import { keepOperatorAndRole } from '../../locks/people.ts';
import { addToRefundTotal } from '../../locks/refund-totals.ts';
import { type May, refuse } from '../../refusal.ts';
import { permissionsIn } from '../../signing-in/permissions-in.ts';
import { prove } from '../../signing-in/prove.ts';
import type { Outside } from '../../transaction.ts';
import { approvalNeeded, dayOf, type Limited, mayConfirm, type Needed } from './approval-needed.ts';

/** The second person of a large refund, and their PIN as it was typed. */
export interface Approval {
  operatorId: OperatorId;
  pin: string;
}

/** Who proved to be the second person. */
export type Approver = Pick<typeof operators.$inferSelect, 'id' | 'email' | 'pinHash'>;

/**
 * Proves the PIN of the second person as one counted try, where the refund needs one; null where it does
 * not, as when the same command was done before. Somebody who may not confirm is not asked for a PIN.
 * Refuses APPROVAL_NEEDED, WRONG_CREDENTIALS, TRY_LATER.
 * @param refundIn what is to go back, if anything is, read without a lock
 */
export async function proveApproval<
  Who extends Actor & May<'APPROVAL_NEEDED' | 'WRONG_CREDENTIALS' | 'TRY_LATER'>,
>(
  outside: Outside<Who>,
  { operatorId, pin }: Approval,
  refundIn: (tx: ReadTx, context: Who & Reading) => Promise<Limited | null>,
): Promise<Approver | null> {
  const needed = await outside.read(async (tx, context) => {
    const refund = await refundIn(tx, context);
    return refund && approvalNeeded(tx, context, refund);
  });
  if (!needed) return null;
  if (!needed.approvers.some(each => each.id === operatorId))
    refuse(outside, 'APPROVAL_NEEDED', needed);
  return prove(outside, { operatorId }, pin, row => row.pinHash);
}

/**
 * What the journal tells of the second person; nothing where the operator may give the money back alone, which
 * is then counted, and waits for another refund of theirs. Whoever proved to be a second person is looked at
 * again, and stays as they are until the refund is committed. Refuses APPROVAL_NEEDED.
 */
export async function approvedBy(
  tx: Tx,
  context: Context & May<'APPROVAL_NEEDED'>,
  refund: Limited,
  approver: Approver | null,
): Promise<{ approvedBy?: string }> {
  const needed = await approvalNeeded(tx, context, refund);
  if (needed) return confirmed(tx, context, needed, approver);
  await countAlone(tx, context, refund);
  return {};
}

/** The same of what will be counted only when it is booked. Refuses APPROVAL_NEEDED. */
export async function confirmedBy(
  tx: Tx,
  context: Context & May<'APPROVAL_NEEDED'>,
  refund: Limited,
  approver: Approver | null,
): Promise<{ approvedBy?: string }> {
  const needed = await approvalNeeded(tx, context, refund);
  return needed ? confirmed(tx, context, needed, approver) : {};
}

async function confirmed(
  tx: Tx,
  context: Context & May<'APPROVAL_NEEDED'>,
  needed: Needed,
  approver: Approver | null,
): Promise<{ approvedBy: string }> {
  if (!approver) refuse(context, 'APPROVAL_NEEDED', needed);
  const isTheSame = eq(operators.pinHash, approver.pinHash ?? '');
  const still = and(isTheSame, mayConfirm(tx, context, needed));
  const role = await keepOperatorAndRole(tx, approver.id, still);
  if (!role || !permissionsIn(role).includes('refund')) refuse(context, 'APPROVAL_NEEDED', needed);
  return { approvedBy: approver.id };
}

/** Refuses APPROVAL_NEEDED where another refund came first while this one waited for it. */
async function countAlone(
  tx: Tx,
  context: Context & May<'APPROVAL_NEEDED'>,
  refund: Limited,
): Promise<void> {
  if (refund.amountMinor === 0) return;
  await addToRefundTotal(tx, dayOf(context, refund), refund.amountMinor);
  const needed = await approvalNeeded(tx, context, refund, refund.amountMinor);
  if (needed) refuse(context, 'APPROVAL_NEEDED', needed);
}
