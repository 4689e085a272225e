import { and, asc, count, eq, gt, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import {
  charges,
  journal,
  operators,
  payments,
  receipts,
  tickets,
} from '../../../drizzle/schema/index.ts';
import type { ShiftId } from '../../contract/ids.ts';
import { Minor, SignedMinor } from '../../contract/money.ts';
import { noExchanges, type ShiftReport } from '../../contract/shift-report.ts';
import type { ReadTx } from '../../database/pool.ts';

type BesideSales = Pick<
  ShiftReport,
  'charges' | 'exchanges' | 'complimentary' | 'corrected' | 'undone'
>;

const minor = (amount: SQL) => amount.mapWith(value => Minor.parse(Number(value)));
const signedMinor = (amount: SQL) => amount.mapWith(value => SignedMinor.parse(Number(value)));

/** What a report of a shift names beside sales and refunds: what of them was special. */
export const besideSalesIn = async (tx: ReadTx, shiftId: ShiftId): Promise<BesideSales> => ({
  charges: await chargesIn(tx, shiftId),
  exchanges: await exchangesIn(tx, shiftId),
  complimentary: await givenAwayIn(tx, shiftId),
  corrected: await correctedIn(tx, shiftId),
  undone: await undoneIn(tx, shiftId),
});

/** Fees that were kept, allowances, rounding: each in the shift that made it, and in that which took it back. */
function chargesIn(tx: ReadTx, shiftId: ShiftId) {
  const made = eq(charges.shiftId, shiftId);
  const takenBack = eq(charges.voidedShiftId, shiftId);
  return tx
    .select({
      kind: charges.kind,
      made: sql`count(*) filter (where ${made})`.mapWith(Number),
      takenBack: sql`count(*) filter (where ${takenBack})`.mapWith(Number),
      amountMinor: signedMinor(
        sql`coalesce(sum(${charges.amountMinor}) filter (where ${made}), 0)
          - coalesce(sum(${charges.amountMinor}) filter (where ${takenBack}), 0)`,
      ),
    })
    .from(charges)
    .where(or(made, takenBack))
    .groupBy(charges.kind)
    .orderBy(asc(charges.kind));
}

/** Every exchange has a receipt, also one that moved no money. */
async function exchangesIn(tx: ReadTx, shiftId: ShiftId) {
  const paid = receipts.paidMinor;
  const [row] = await tx
    .select({
      count: count(),
      takenMinor: minor(sql`coalesce(sum(${paid}) filter (where ${paid} > 0), 0)`),
      givenBackMinor: minor(sql`coalesce(-sum(${paid}) filter (where ${paid} < 0), 0)`),
    })
    .from(receipts)
    .where(and(eq(receipts.shiftId, shiftId), eq(receipts.kind, 'exchange')));
  return row ?? noExchanges;
}

function givenAwayIn(tx: ReadTx, shiftId: ShiftId) {
  const sold = eq(tickets.soldShiftId, shiftId);
  const takenBack = eq(tickets.voidedShiftId, shiftId);
  return tx
    .select({
      reason: sql<string>`${tickets.freeReason}`,
      sold: sql`count(*) filter (where ${sold})`.mapWith(Number),
      takenBack: sql`count(*) filter (where ${takenBack})`.mapWith(Number),
      listMinor: signedMinor(
        sql`coalesce(sum(${tickets.listPriceMinor}) filter (where ${sold}), 0)
          - coalesce(sum(${tickets.listPriceMinor}) filter (where ${takenBack}), 0)`,
      ),
    })
    .from(tickets)
    .where(and(or(sold, takenBack), isNotNull(tickets.freeReason), isNotNull(tickets.soldAt)))
    .groupBy(tickets.freeReason)
    .orderBy(asc(tickets.freeReason));
}

/** Who corrected payments, and what these come to. */
const correctedIn = (tx: ReadTx, shiftId: ShiftId) =>
  tx
    .select({
      operatorId: operators.id,
      operatorName: operators.name,
      count: count(),
      amountMinor: minor(sql`sum(${payments.amountMinor})`),
    })
    .from(payments)
    .innerJoin(operators, eq(operators.id, payments.operatorId))
    .where(
      and(
        eq(payments.shiftId, shiftId),
        isNotNull(payments.correctsId),
        gt(payments.amountMinor, sql`0`),
      ),
    )
    .groupBy(operators.id)
    .orderBy(asc(operators.name), asc(operators.id));

/** Who undid sales, and what these came to: each has a receipt, free tickets too. */
const undoneIn = (tx: ReadTx, shiftId: ShiftId) =>
  tx
    .select({
      operatorId: operators.id,
      operatorName: operators.name,
      count: count(),
      amountMinor: minor(sql`-sum(${receipts.paidMinor})`),
    })
    .from(receipts)
    .innerJoin(journal, eq(journal.commandId, receipts.commandId))
    .innerJoin(operators, eq(operators.id, receipts.operatorId))
    .where(and(eq(receipts.shiftId, shiftId), eq(journal.operation, 'orders.undo')))
    .groupBy(operators.id)
    .orderBy(asc(operators.name), asc(operators.id));
