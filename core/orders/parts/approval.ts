import { and, asc, eq, gte, isNull, ne, or } from 'drizzle-orm';
import { operators, orders, roles } from '../../../drizzle/schema/index.ts';
import { type Actor, type Context, type Reading, signedIn } from '../../context.ts';
import type { OperatorId } from '../../contract/ids.ts';
import { type OrderId } from '../../contract/ids.ts';
import type { RefusalData } from '../../contract/refusals.ts';
import type { ReadTx, Tx } from '../../database/pool.ts';
import { keepOperatorAndRole } from '../../locks/people.ts';
import { type Refund, refundOf } from '../../payments/refund.ts';
import { type May, refuse } from '../../refusal.ts';
import { readSettings } from '../../settings/settings.ts';
import { permissionsIn } from '../../signing-in/permissions-in.ts';
import { mayUsePin } from '../../signing-in/pin-operators.ts';
import { prove } from '../../signing-in/prove.ts';
import type { Outside } from '../../transaction.ts';

/** The second person of a large refund, and their PIN as it was typed. */
export interface Approval {
  operatorId: OperatorId;
  pin: string;
}

/** Who proved to be the second person. */
export type Approver = Pick<typeof operators.$inferSelect, 'id' | 'email' | 'pinHash'>;

/**
 * Proves the PIN of the second person as one counted try, where the order needs one; null where it does
 * not, as when the same command was done before. Somebody who may not confirm is not asked for a PIN.
 * Refuses APPROVAL_NEEDED, WRONG_CREDENTIALS, TRY_LATER.
 */
export async function proveApproval(
  outside: Outside<Actor & May<'APPROVAL_NEEDED' | 'WRONG_CREDENTIALS' | 'TRY_LATER'>>,
  orderId: OrderId,
  { operatorId, pin }: Approval,
): Promise<Approver | null> {
  const needed = await outside.read(async (tx, context) => {
    const [order] = await tx.select().from(orders).where(eq(orders.id, orderId));
    if (order?.status !== 'paid') return null;
    return approvalNeeded(tx, context, await refundOf(tx, context, order));
  });
  if (!needed) return null;
  if (!needed.approvers.some(each => each.id === operatorId))
    refuse(outside, 'APPROVAL_NEEDED', needed);
  return prove(outside, { operatorId }, pin, row => row.pinHash);
}

/**
 * What the journal tells of the second person; nothing where the operator may give the money back alone.
 * Whoever proved to be one is looked at again, and stays as they are until the refund is committed.
 * Refuses APPROVAL_NEEDED.
 */
export async function approvedBy(
  tx: Tx,
  context: Context & May<'APPROVAL_NEEDED'>,
  refund: Refund,
  approver: Approver | null,
): Promise<{ approvedBy?: string }> {
  const needed = await approvalNeeded(tx, context, refund);
  if (!needed) return {};
  if (!approver) refuse(context, 'APPROVAL_NEEDED', needed);
  const isTheSame = eq(operators.pinHash, approver.pinHash ?? '');
  const still = and(isTheSame, mayConfirm(tx, context, needed));
  const role = await keepOperatorAndRole(tx, approver.id, still);
  if (!role || !permissionsIn(role).includes('refund')) refuse(context, 'APPROVAL_NEEDED', needed);
  return { approvedBy: approver.id };
}

/** What a second person must confirm, and who may. */
type Needed = Omit<Refund, 'taken'> & RefusalData<'APPROVAL_NEEDED'>;

/** Null where the operator may give so much back alone: read here, and not believed for a while. */
async function approvalNeeded(
  tx: ReadTx,
  context: Reading,
  { amountMinor, currency }: Refund,
): Promise<Needed | null> {
  if (amountMinor === 0) return null;
  const [own] = await tx
    .select({ limitMinor: operators.refundLimitMinor })
    .from(operators)
    .where(eq(operators.id, signedIn(context).id));
  if (!own || own.limitMinor === null) return null;
  const { currency: limitCurrency } = await readSettings(tx);
  if (currency === limitCurrency && amountMinor <= own.limitMinor) return null;
  const refund = { amountMinor, currency, limitMinor: own.limitMinor, limitCurrency };
  const others = await tx
    .select({ id: operators.id, name: operators.name, role: roles })
    .from(operators)
    .innerJoin(roles, eq(roles.id, operators.role))
    .where(mayConfirm(tx, context, refund))
    .orderBy(asc(operators.name), asc(operators.id));
  const approvers = others
    .filter(each => permissionsIn(each.role).includes('refund'))
    .map(({ id, name }) => ({ id, name }));
  return { ...refund, approvers };
}

/** Somebody else whose PIN works at this counter and whose own limit covers it; the role is asked apart. */
const mayConfirm = (
  tx: ReadTx,
  context: Reading,
  { amountMinor, currency, limitCurrency }: Omit<Refund, 'taken'> & { limitCurrency: string },
) =>
  and(
    ne(operators.id, signedIn(context).id),
    mayUsePin(tx, context),
    or(
      isNull(operators.refundLimitMinor),
      currency === limitCurrency ? gte(operators.refundLimitMinor, amountMinor) : undefined,
    ),
  );
