import { and, eq, sql } from 'drizzle-orm';
import { orderLines, tickets } from '../../../drizzle/schema/index.ts';
import type { OrderId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import { prepared } from '../../database/prepared.ts';
import { byClass } from '../../locks/orders.ts';
import { step } from '../states.ts';
import { newTicketCode } from './code.ts';
import type { PayableTicket } from './payable.ts';

const sellTickets = prepared((tx: Tx) =>
  tx
    .update(tickets)
    .set({
      status: step('ticket', ['held', 'void'], 'sold'),
      soldAt: sql`${sql.placeholder('now')}::timestamptz`,
      voidedAt: null,
      code: sql`made.code`,
    })
    .from(
      sql`unnest(${sql.placeholder('ids')}::uuid[], ${sql.placeholder('codes')}::text[]) as made (id, code)`,
    )
    .where(eq(tickets.id, sql`made.id`))
    .prepare('sell_tickets'),
);

const sellLine = prepared((tx: Tx) =>
  tx
    .update(orderLines)
    .set({ state: step('line', ['held', 'released'], 'sold') })
    .where(
      and(
        eq(orderLines.orderId, sql.placeholder('orderId')),
        eq(orderLines.ticketClassId, sql.placeholder('ticketClassId')),
      ),
    )
    .prepare('sell_line'),
);

/** Turns an order's places into sold ones, each ticket with its own code; lines in order of class id. */
export function sellPlaces(
  tx: Tx,
  now: Date,
  orderId: OrderId,
  sold: readonly PayableTicket[],
): Promise<unknown> {
  const classes = [...new Map(sold.map(each => [each.ticketClassId, each])).values()].sort(byClass);
  return Promise.all([
    sellTickets(tx).execute({
      now: now.toISOString(),
      ids: sold.map(each => each.id),
      codes: sold.map(newTicketCode),
    }),
    ...classes.map(({ ticketClassId }) => sellLine(tx).execute({ orderId, ticketClassId })),
  ]);
}
