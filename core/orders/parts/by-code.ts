import { eq, like, type SQL, sql } from 'drizzle-orm';
import { orders, tickets } from '../../../drizzle/schema/index.ts';
import { readOrderCode } from '../../contract/order-code.ts';
import type { ReadTx } from '../../database/pool.ts';
import { contains } from '../../database/search.ts';

/** Orders whose code has this in it. What no code can be is in none, not in all of them. */
export function codeContains(text: string): SQL {
  const part = readOrderCode(text);
  return part === '' ? sql`false` : like(orders.code, contains(part));
}

/** The order of the ticket that has exactly this code: what its QR holds, and what stands under it. */
export const ofTicket = (tx: ReadTx, text: string) =>
  tx
    .select({ id: tickets.orderId })
    .from(tickets)
    .where(eq(tickets.code, readOrderCode(text)));
