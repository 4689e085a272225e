import { and, asc, eq, gte, inArray, isNull, ne, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { operators, paymentAttempts, payments, roles } from '../../../drizzle/schema/index.ts';
import { type Reading, signedIn } from '../../context.ts';
import { Minor } from '../../contract/money.ts';
import type { RefusalData } from '../../contract/refusals.ts';
import type { ReadTx } from '../../database/pool.ts';
import { type RefundDay, readRefundTotal } from '../../locks/refund-totals.ts';
import type { Refund } from '../../payments/refund.ts';
import { businessDate } from '../../settings/business-date.ts';
import { readSettings } from '../../settings/settings.ts';
import { permissionsIn } from '../../signing-in/permissions-in.ts';
import { mayUsePin } from '../../signing-in/pin-operators.ts';

/** What of a refund the limits look at. */
export type Limited = Pick<
  Refund,
  'orderId' | 'amountMinor' | 'currency' | 'isByAnother' | 'attemptIds'
>;

/** On whose total of which day a refund counts. */
export const dayOf = (context: Reading, { currency }: Pick<Limited, 'currency'>): RefundDay => ({
  operatorId: signedIn(context).id,
  currency,
  businessDate,
});

/** What a second person must confirm, and who may. */
export type Needed = RefusalData<'APPROVAL_NEEDED'> &
  Pick<Refund, 'amountMinor'> & { togetherMinor: Minor };

/**
 * Null where the operator may give so much back alone: read here, and not believed for a while.
 * @param counted how much of it is in their total of the day already
 */
export async function approvalNeeded(
  tx: ReadTx,
  context: Reading,
  refund: Limited,
  counted = 0,
): Promise<Needed | null> {
  const { orderId, amountMinor, currency, isByAnother } = refund;
  if (amountMinor === 0) return null;
  const [own] = await tx
    .select({ limitMinor: operators.refundLimitMinor })
    .from(operators)
    .where(eq(operators.id, signedIn(context).id));
  if (!own || (own.limitMinor === null && !isByAnother)) return null;
  const { currency: limitCurrency } = await readSettings(tx);
  const today = await readRefundTotal(tx, dayOf(context, refund));
  const [orderAtTerminals, dayAtTerminals] = await Promise.all([
    atTerminals(tx, refund, eq(paymentAttempts.orderId, orderId)),
    atTerminals(tx, refund, ofOperator(context, refund)),
  ]);
  const ofOrder = amountMinor + orderAtTerminals + (await givenBackOf(tx, orderId));
  const ofDay = amountMinor + dayAtTerminals + today - counted;
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

/** What terminals were asked to give back, or have given, and no act has booked: but for what this one books. */
async function atTerminals(
  tx: ReadTx,
  { attemptIds }: Limited,
  which: SQL | undefined,
): Promise<number> {
  const [asked] = await tx
    .select({ minor: sql`coalesce(sum(${paymentAttempts.amountMinor}), 0)`.mapWith(Number) })
    .from(paymentAttempts)
    .where(
      and(
        which,
        eq(paymentAttempts.kind, 'refund'),
        inArray(paymentAttempts.state, ['begun', 'unknown', 'approved']),
        attemptIds.length === 0 ? undefined : notInArray(paymentAttempts.id, [...attemptIds]),
      ),
    );
  return asked?.minor ?? 0;
}

/** Those they began, also on another day, that nobody has booked yet. */
const ofOperator = (context: Reading, { currency }: Limited) =>
  and(eq(paymentAttempts.operatorId, signedIn(context).id), eq(paymentAttempts.currency, currency));

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
export const mayConfirm = (
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
