import { and, eq, type SQL, sql } from 'drizzle-orm';
import { refundTotals } from '../../drizzle/schema/index.ts';
import type { OperatorId } from '../contract/ids.ts';
import type { Minor } from '../contract/money.ts';
import type { ReadTx, Tx } from '../database/pool.ts';

/** Whose refunds of which day are counted together. */
export interface RefundDay {
  readonly operatorId: OperatorId;
  readonly currency: string;
  /** The day of the books, as the settings have it. */
  readonly businessDate: SQL;
}

/** Counts what an operator gives back alone. Locks their total of the day: another refund of theirs waits. */
export const addToRefundTotal = (tx: Tx, day: RefundDay, amountMinor: Minor): Promise<unknown> =>
  tx.execute(sql`
    insert into ${refundTotals} (operator_id, business_date, currency, amount_minor)
    values (${day.operatorId}, ${day.businessDate}, ${day.currency}, ${amountMinor})
    on conflict (operator_id, business_date, currency)
    do update set amount_minor = ${refundTotals.amountMinor} + excluded.amount_minor`);

/** What an operator has given back alone on this day; without a lock. */
export async function readRefundTotal(tx: ReadTx, day: RefundDay): Promise<number> {
  const [total] = await tx
    .select({ amountMinor: refundTotals.amountMinor })
    .from(refundTotals)
    .where(
      and(
        eq(refundTotals.operatorId, day.operatorId),
        eq(refundTotals.currency, day.currency),
        sql`${refundTotals.businessDate} = ${day.businessDate}`,
      ),
    );
  return total?.amountMinor ?? 0;
}
