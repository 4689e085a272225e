import { asc, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cashMovements, operators, payments } from '../../../drizzle/schema/index.ts';
import type { ShiftId } from '../../contract/ids.ts';
import { Minor } from '../../contract/money.ts';
import { asWay } from '../../contract/payments.ts';
import type { ShiftReport } from '../../contract/shift-report.ts';
import type { ReadTx } from '../../database/pool.ts';
import type { ShiftRecord } from '../../locks/shifts.ts';
import { besideSalesIn } from './beside-sales.ts';
import { cardsToCheckIn } from './cards-to-check-in.ts';
import { movementsIn } from './movements-in.ts';
import { ticketsIn } from './tickets-in.ts';

export type Totals = ShiftReport & { readonly cash: { readonly expectedMinor: Minor } };

const minor = (amount: SQL) => amount.mapWith(value => Minor.parse(Number(value)));

/** Everything that was booked in a shift, with what should be in its drawer. X and Z are both this. */
export async function totalsOf(
  tx: ReadTx,
  shift: Pick<ShiftRecord, 'id' | 'drawerId' | 'currency' | 'floatMinor'>,
): Promise<Totals> {
  const { id, floatMinor } = shift;
  const { byMethod, byOperator } = await moneyIn(tx, id);
  const { byVatRate, byClass } = await ticketsIn(tx, id);
  const { inMinor, outMinor } = await movedIn(tx, id);
  const cash = byMethod.find(each => each.method === 'cash');
  const soldMinor = (cash?.salesMinor ?? 0) - (cash?.refundsMinor ?? 0);
  const expectedMinor = Minor.parse(floatMinor + soldMinor + inMinor - outMinor);
  const ofCash = { floatMinor, inMinor, outMinor, expectedMinor };
  const besideSales = await besideSalesIn(tx, id);
  const movements = await movementsIn(tx, sql`${id}::uuid`);
  const cardsToCheck = await cardsToCheckIn(tx, shift);
  return {
    ...{ byMethod, byVatRate, byClass, byOperator, ...besideSales },
    ...{ movements, cardsToCheck, cash: ofCash },
  };
}

const amount = payments.amountMinor;
const isCorrection = sql`${payments.correctsId} is not null`;
/** A corrected payment counts as a sale by the right method, and not as a refund by the wrong one. */
const taken = () => ({
  salesMinor: minor(
    sql`coalesce(sum(${amount}) filter (where ${amount} > 0 or ${isCorrection}), 0)`,
  ),
  refundsMinor: minor(
    sql`coalesce(-sum(${amount}) filter (where ${amount} < 0 and not ${isCorrection}), 0)`,
  ),
  count: sql`sum(case when ${isCorrection} then sign(${amount}) else 1 end)`.mapWith(Number),
});

async function moneyIn(tx: ReadTx, shiftId: ShiftId) {
  const booked = await tx
    .select({ method: payments.method, methodName: payments.methodName, ...taken() })
    .from(payments)
    .where(eq(payments.shiftId, shiftId))
    .groupBy(payments.method, payments.methodName)
    .orderBy(asc(payments.method), asc(payments.methodName));
  const byMethod = booked.map(({ method, methodName, ...sums }) => ({
    ...asWay(method, methodName),
    ...sums,
  }));
  const byOperator = await tx
    .select({ operatorId: operators.id, operatorName: operators.name, ...taken() })
    .from(payments)
    .innerJoin(operators, eq(operators.id, payments.operatorId))
    .where(eq(payments.shiftId, shiftId))
    .groupBy(operators.id)
    .orderBy(asc(operators.name), asc(operators.id));
  return { byMethod, byOperator };
}

/** Cash that no order explains; what was taken back again counts as its own kind. */
async function movedIn(tx: ReadTx, shiftId: ShiftId) {
  const mistake = alias(cashMovements, 'mistake');
  const kind = sql`coalesce(${mistake.kind}, ${cashMovements.kind})`;
  const moved = cashMovements.amountMinor;
  const [row] = await tx
    .select({
      inMinor: minor(sql`coalesce(sum(${moved}) filter (where ${kind} = 'payIn'), 0)`),
      outMinor: minor(
        sql`coalesce(-sum(${moved}) filter (where ${kind} in ('payOut', 'drop')), 0)`,
      ),
    })
    .from(cashMovements)
    .leftJoin(mistake, eq(mistake.id, cashMovements.reversesId))
    .where(eq(cashMovements.shiftId, shiftId));
  return row ?? { inMinor: Minor.parse(0), outMinor: Minor.parse(0) };
}
