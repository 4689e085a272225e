import { sql } from 'drizzle-orm';
import { tickets } from '../../../drizzle/schema/index.ts';
import { Minor } from '../../contract/money.ts';
import type { Tx } from '../../database/pool.ts';

/** Lets held tickets cost nothing; what the list says of them stays. Those that were free already keep their reason. */
export const giveAway = (
  tx: Tx,
  all: readonly { id: string }[],
  reason: string,
): Promise<unknown> =>
  tx
    .update(tickets)
    .set({
      priceMinor: Minor.parse(0),
      freeReason: sql`coalesce(${tickets.freeReason}, ${reason})`,
    })
    .where(sql`${tickets.id} = any(${sql.param(all.map(each => each.id))}::uuid[])`)
    .execute();
