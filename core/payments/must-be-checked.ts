import { and, asc, count, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { orders, paymentAttempts, payments } from '../../drizzle/schema/index.ts';
import type { SumToCheck } from '../contract/attempt.ts';
import { Minor } from '../contract/money.ts';
import type { ReadTx } from '../database/pool.ts';

const { state, kind, currency, amountMinor } = paymentAttempts;

/** Longer than a customer looks for a card and its PIN: whoever spoke to the terminal may be gone. */
export const hasWaited = sql`${paymentAttempts.begunAt} < now() - interval '10 minutes'`;

/** Not known, approved and not used, or booked although it went back. A reversal is used by its charge. */
const isUnresolved = or(
  eq(state, 'unknown'),
  and(eq(state, 'approved'), inArray(kind, ['charge', 'refund'])),
  and(
    eq(state, 'reversed'),
    sql`exists (select from ${payments} p join ${orders} o on o.id = p.order_id
      where p.attempt_id = ${paymentAttempts.id} and o.status = 'paid')`,
  ),
);

/** What somebody must look at. */
export const mustBeChecked = or(isUnresolved, and(eq(state, 'begun'), hasWaited));

/** The same, and what a terminal is at now: for whoever goes home. */
export const isUnsettled = or(isUnresolved, eq(state, 'begun'));

const direction = sql<
  SumToCheck['kind']
>`case when ${kind} = 'charge' then 'charge' else 'refund' end`;

/** How many of these there are, and what they come to: charges, and what goes back. */
export const sumsToCheck = (tx: ReadTx, which: SQL | undefined): Promise<SumToCheck[]> =>
  tx
    .select({
      kind: direction,
      currency,
      count: count(),
      amountMinor: sql`sum(${amountMinor})`.mapWith(sum => Minor.parse(Number(sum))),
    })
    .from(paymentAttempts)
    .where(which)
    .groupBy(direction, currency)
    .orderBy(asc(currency), asc(direction));
