import { and, asc, count, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { orders, paymentAttempts, payments } from '../../drizzle/schema/index.ts';
import type { SumToCheck } from '../contract/attempt.ts';
import { Minor } from '../contract/money.ts';
import type { ReadTx } from '../database/pool.ts';

const { state, kind, currency, amountMinor } = paymentAttempts;

/** Nobody looks for a card, or for a PIN, for so long: whoever spoke to the terminal may be gone. */
export const hasWaited = sql`${paymentAttempts.begunAt} < now() - interval '10 minutes'`;

/** The terminal told what contradicts the books, and nobody has looked at it. */
export const isContradicted = and(
  isNotNull(paymentAttempts.toldOtherwise),
  isNull(paymentAttempts.lookedAt),
);

/**
 * What somebody must look at: not known, approved and not used, or booked although it went back or the terminal told
 * otherwise. A reversal is used by its charge.
 */
export const mustBeChecked = or(
  eq(state, 'unknown'),
  and(eq(state, 'approved'), inArray(kind, ['charge', 'refund'])),
  isContradicted,
  and(
    eq(state, 'reversed'),
    sql`exists (select from ${payments} p join ${orders} o on o.id = p.order_id
      where p.attempt_id = ${paymentAttempts.id} and o.status = 'paid')`,
  ),
);

/** The same, and what a terminal is at now: for whoever goes home. */
export const isUnsettled = or(mustBeChecked, eq(state, 'begun'));

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
