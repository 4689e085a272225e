import { and, desc, eq } from 'drizzle-orm';
import { settlements } from '../../../drizzle/schema/index.ts';
import type { DrawerId } from '../../contract/ids.ts';
import { Minor, type SignedMinor } from '../../contract/money.ts';
import type { ReadTx } from '../../database/pool.ts';

interface Last {
  /** What stays in the drawer as the next float. */
  leftMinor: Minor;
  grandTotalMinor: SignedMinor;
}

/** The last settlement of a drawer in this currency; null before the first. */
export async function lastSettlement(
  tx: ReadTx,
  drawerId: DrawerId,
  currency: string,
): Promise<Last | null> {
  const { countedMinor, dropMinor, grandTotalMinor, number } = settlements;
  const [last] = await tx
    .select({ countedMinor, dropMinor, grandTotalMinor })
    .from(settlements)
    .where(and(eq(settlements.drawerId, drawerId), eq(settlements.currency, currency)))
    .orderBy(desc(number))
    .limit(1);
  if (!last) return null;
  const leftMinor = Minor.parse(last.countedMinor - last.dropMinor);
  return { leftMinor, grandTotalMinor: last.grandTotalMinor };
}
