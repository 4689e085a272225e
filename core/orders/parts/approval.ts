import { and, asc, eq, gte, isNull, ne, or, sql } from 'drizzle-orm';
import { operators, payments, roles } from '../../../drizzle/schema/index.ts';
import { type Actor, type Context, type Reading, signedIn } from '../../context.ts';
import type { OperatorId } from '../../contract/ids.ts';
import { Minor } from '../../contract/money.ts';
import type { RefusalData } from '../../contract/refusals.ts';
import type { ReadTx, Tx } from '../../database/pool.ts';
import { keepOperatorAndRole } from '../../locks/people.ts';
import { addToRefundTotal, type RefundDay, readRefundTotal } from '../../locks/refund-totals.ts';
import type { Refund } from '../../payments/refund.ts';
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
  refundIn: (tx: ReadTx, context: Who & Reading) => Promise<Refund | null>,
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
  refund: Refund,
  approver: Approver | null,
): Promise<{ approvedBy?: string }> {
  const needed = await approvalNeeded(tx, context, refund);
  if (!needed) {
    await countAlone(tx, context, refund);
    return {};
  }
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
  refund: Refund,
): Promise<void> {
  if (refund.amountMinor === 0) return;
  const { timeZone } = await readSettings(tx);
  await addToRefundTotal(tx, dayOf(context, refund, timeZone), refund.amountMinor);
  const needed = await approvalNeeded(tx, context, refund, refund.amountMinor);
  if (needed) refuse(context, 'APPROVAL_NEEDED', needed);
}

const dayOf = (context: Reading, { currency }: Refund, timeZone: string): RefundDay => ({
  operatorId: signedIn(context).id,
  currency,
  now: context.now,
  timeZone,
});

/** What a second person must confirm, and who may. */
type Needed = RefusalData<'APPROVAL_NEEDED'> &
  Pick<Refund, 'amountMinor'> & { togetherMinor: Minor };

/**
 * Null where the operator may give so much back alone: read here, and not believed for a while.
 * @param counted how much of it is in their total of the day already
 */
async function approvalNeeded(
  tx: ReadTx,
  context: Reading,
  refund: Refund,
  counted = 0,
): Promise<Needed | null> {
  const { orderId, amountMinor, currency, isByAnother } = refund;
  if (amountMinor === 0) return null;
  const [own] = await tx
    .select({ limitMinor: operators.refundLimitMinor })
    .from(operators)
    .where(eq(operators.id, signedIn(context).id));
  if (!own || (own.limitMinor === null && !isByAnother)) return null;
  const { currency: limitCurrency, timeZone } = await readSettings(tx);
  const today = await readRefundTotal(tx, dayOf(context, refund, timeZone));
  const ofOrder = amountMinor + (await givenBackOf(tx, orderId));
  const ofDay = amountMinor + today - counted;
  const most = own.limitMinor !== null && currency === limitCurrency ? own.limitMinor : -1;
  const why = ((): Needed['why'] | null => {
    if (own.limitMinor === null) return 'method';
    if (amountMinor > most) return 'amount';
    if (ofOrder > most) return 'order';
    if (ofDay > most) return 'day';
    return isByAnother ? 'method' : null;
  })();
  if (why === null) return null;
  const togetherMinor = Minor.parse(why === 'day' ? ofDay : ofOrder);
  const { limitMinor } = own;
  const asked = { why, togetherMinor, amountMinor, currency, limitMinor, limitCurrency };
  return { ...asked, approvers: await approversOf(tx, context, asked) };
}

/** The money of an order that went back before. */
async function givenBackOf(tx: ReadTx, orderId: Refund['orderId']): Promise<number> {
  const [given] = await tx
    .select({ minor: sql`coalesce(-sum(${payments.amountMinor}), 0)`.mapWith(Number) })
    .from(payments)
    .where(
      and(
        eq(payments.orderId, orderId),
        sql`${payments.amountMinor} < 0`,
        ne(payments.method, 'complimentary'),
      ),
    );
  return given?.minor ?? 0;
}

type Asked = Omit<Needed, 'approvers'>;

async function approversOf(tx: ReadTx, context: Reading, asked: Asked) {
  const others = await tx
    .select({ id: operators.id, name: operators.name, role: roles })
    .from(operators)
    .innerJoin(roles, eq(roles.id, operators.role))
    .where(mayConfirm(tx, context, asked))
    .orderBy(asc(operators.name), asc(operators.id));
  return others
    .filter(each => permissionsIn(each.role).includes('refund'))
    .map(({ id, name }) => ({ id, name }));
}

/**
 * Somebody else whose PIN works at this counter and whose own limit covers it, with what went back of the order
 * before; the role is asked apart.
 */
const mayConfirm = (
  tx: ReadTx,
  context: Reading,
  { why, amountMinor, togetherMinor, currency, limitCurrency }: Asked,
) =>
  and(
    ne(operators.id, signedIn(context).id),
    mayUsePin(tx, context),
    or(
      isNull(operators.refundLimitMinor),
      currency === limitCurrency
        ? gte(operators.refundLimitMinor, why === 'day' ? amountMinor : togetherMinor)
        : undefined,
    ),
  );
