import { asc, eq } from 'drizzle-orm';
import { drawers, operators, recounts, settlements } from '../../../drizzle/schema/index.ts';
import type { ShiftId } from '../../contract/ids.ts';
import { SignedMinor } from '../../contract/money.ts';
import { Settlement } from '../../contract/settlement.ts';
import type { ReadTx } from '../../database/pool.ts';

/** The settlement of a shift as it was written, with the counts that came after it; null before it is closed. */
export async function findSettlement(tx: ReadTx, shiftId: ShiftId): Promise<Settlement | null> {
  const [row] = await tx
    .select({ settlement: settlements, operatorName: operators.name, drawerName: drawers.name })
    .from(settlements)
    .innerJoin(operators, eq(operators.id, settlements.operatorId))
    .innerJoin(drawers, eq(drawers.id, settlements.drawerId))
    .where(eq(settlements.shiftId, shiftId));
  if (!row) return null;
  const { settlement, ...names } = row;
  const { headNumber, headHash, at, expectedMinor, countedMinor, dropMinor } = settlement;
  return Settlement.parse({
    ...settlement,
    ...names,
    at: at.toISOString(),
    differenceMinor: countedMinor - expectedMinor,
    leftMinor: countedMinor - dropMinor,
    journalHead: headNumber === null ? null : { number: headNumber, hash: headHash },
    recounts: await recountsOf(tx, settlement),
  });
}

async function recountsOf(
  tx: ReadTx,
  { id, expectedMinor }: Pick<typeof settlements.$inferSelect, 'id' | 'expectedMinor'>,
): Promise<Settlement['recounts']> {
  const rows = await tx
    .select({ recount: recounts, operatorName: operators.name })
    .from(recounts)
    .innerJoin(operators, eq(operators.id, recounts.operatorId))
    .where(eq(recounts.settlementId, id))
    .orderBy(asc(recounts.at), asc(recounts.id));
  return rows.map(({ recount: { at, countedMinor, reason }, operatorName }) => ({
    ...{ at: at.toISOString(), operatorName, countedMinor, reason },
    differenceMinor: SignedMinor.parse(countedMinor - expectedMinor),
  }));
}

/** The settlement of a shift that is closed. */
export async function readSettlement(tx: ReadTx, shiftId: ShiftId): Promise<Settlement> {
  const settlement = await findSettlement(tx, shiftId);
  if (!settlement) throw new Error(`shift ${shiftId} has no settlement`);
  return settlement;
}
