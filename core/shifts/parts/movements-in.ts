import { and, asc, eq, ne, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { cashMovements, operators } from '../../../drizzle/schema/index.ts';
import { Movement } from '../../contract/shift-report.ts';
import type { ReadTx } from '../../database/pool.ts';

/** How cash moved in a shift without an order, the oldest first; what took a movement back stands with it. */
export async function movementsIn(tx: ReadTx, shift: SQL): Promise<Movement[]> {
  const takenBack = alias(cashMovements, 'taken_back');
  const whoTookBack = alias(operators, 'who_took_back');
  const rows = await tx
    .select({
      movement: cashMovements,
      operatorName: operators.name,
      back: { reason: takenBack.reason, at: takenBack.at, operatorName: whoTookBack.name },
    })
    .from(cashMovements)
    .innerJoin(operators, eq(operators.id, cashMovements.operatorId))
    .leftJoin(takenBack, eq(takenBack.reversesId, cashMovements.id))
    .leftJoin(whoTookBack, eq(whoTookBack.id, takenBack.operatorId))
    .where(and(eq(cashMovements.shiftId, shift), ne(cashMovements.kind, 'void')))
    .orderBy(asc(cashMovements.at), asc(cashMovements.id));
  return rows.map(({ movement: { id, kind, amountMinor, reason, at }, operatorName, back }) =>
    Movement.parse({
      ...{ id, kind, amountMinor, reason, operatorName, at: at.toISOString() },
      takenBack: back.at === null ? null : { ...back, at: back.at.toISOString() },
    }),
  );
}
