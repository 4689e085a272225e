import { and, eq, sql } from 'drizzle-orm';
import { orderLines, tickets } from '../../drizzle/schema/index.ts';
import type { Tx } from '../database.ts';
import { newTicketCode } from './code.ts';
import { byClass } from './locks.ts';
import type { PayableTicket } from './payable.ts';

/** Turns an order's places into sold ones, each ticket with its own code; lines in order of class id. */
export function sellPlaces(
  tx: Tx,
  now: Date,
  orderId: string,
  sold: readonly PayableTicket[],
): Promise<unknown> {
  const codes = sql.join(
    sold.map(each => sql`(${each.id}::uuid, ${newTicketCode()})`),
    sql`, `,
  );
  const classes = [...new Map(sold.map(each => [each.ticketClassId, each])).values()].sort(byClass);
  return Promise.all([
    tx
      .execute(
        sql`
    update ${tickets} set status = 'sold', sold_at = ${now.toISOString()}, voided_at = null, code = made.code
    from (values ${codes}) as made (id, code) where ${tickets.id} = made.id`,
      )
      .execute(),
    ...classes.map(({ ticketClassId }) =>
      tx
        .update(orderLines)
        .set({ state: 'sold' })
        .where(and(eq(orderLines.orderId, orderId), eq(orderLines.ticketClassId, ticketClassId)))
        .execute(),
    ),
  ]);
}
