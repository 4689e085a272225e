import { sql } from 'drizzle-orm';
import { tickets } from '../../../drizzle/schema/index.ts';
import { Minor } from '../../contract/money.ts';
import type { Tx } from '../../database/pool.ts';

/** Lets tickets that are not sold yet cost nothing, for a reason. What the list says of them stays. */
export const giveAway = (tx: Tx, ids: readonly string[], reason: string): Promise<unknown> =>
  tx
    .update(tickets)
    .set({ priceMinor: Minor.parse(0), freeReason: reason })
    .where(sql`${tickets.id} = any(${sql.param(ids)}::uuid[])`)
    .execute();
