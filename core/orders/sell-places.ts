import { and, eq, sql } from 'drizzle-orm';
import { orderLines, tickets } from '../../drizzle/schema/index.ts';
import type { Tx } from '../database.ts';
import { newTicketCode } from './code.ts';
import { byClass } from './locks.ts';
import type { PayableTicket } from './payable.ts';

/** Turns an order's places into sold ones, each ticket with its own code; lines in order of class id. */
export async function sellPlaces(
  tx: Tx,
  now: Date,
  orderId: string,
  sold: readonly PayableTicket[],
): Promise<void> {
  const codes = sql.join(
    sold.map(each => sql`(${each.id}::uuid, ${newTicketCode()})`),
    sql`, `,
  );
  await tx.execute(sql`
    update ${tickets} set status = 'sold', sold_at = ${now.toISOString()}, voided_at = null, code = made.code
    from (values ${codes}) as made (id, code) where ${tickets.id} = made.id`);
  const classes = [...new Map(sold.map(each => [each.ticketClassId, each])).values()].sort(byClass);
  for (const { ticketClassId } of classes) {
    await tx
      .update(orderLines)
      .set({ state: 'sold' })
      .where(and(eq(orderLines.orderId, orderId), eq(orderLines.ticketClassId, ticketClassId)));
  }
}
