import { and, eq, sql } from 'drizzle-orm';
import { orderLines, tickets } from '../../../drizzle/schema/index.ts';
import type { OrderId, ShiftId, TicketClassId, TicketId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import { prepared } from '../../database/prepared.ts';
import { byClass } from '../../locks/orders.ts';
import { step } from '../states.ts';
import { newTicketCode } from './code.ts';

const sellingTickets = prepared((tx: Tx) =>
  tx
    .update(tickets)
    .set({
      status: step('ticket', ['held', 'void'], 'sold'),
      soldAt: sql`${sql.placeholder('now')}::timestamptz`,
      voidedAt: null,
      soldShiftId: sql`${sql.placeholder('shiftId')}::uuid`,
      code: sql`made.code`,
    })
    .from(
      sql`unnest(${sql.placeholder('ids')}::uuid[], ${sql.placeholder('codes')}::text[]) as made (id, code)`,
    )
    // Of their order as well: planned while there were few, a join by ids alone would read all tickets for ever.
    .where(and(eq(tickets.orderId, sql.placeholder('orderId')), eq(tickets.id, sql`made.id`)))
    .prepare('sell_tickets'),
);

const sellingLine = prepared((tx: Tx) =>
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

/** Turns tickets into sold ones, each with its own code. */
export const sellTickets = (
  tx: Tx,
  now: Date,
  orderId: OrderId,
  sold: readonly { readonly id: TicketId }[],
  shiftId: ShiftId | null,
): Promise<unknown> =>
  sellingTickets(tx).execute({
    now: now.toISOString(),
    orderId,
    shiftId,
    ids: sold.map(each => each.id),
    codes: sold.map(newTicketCode),
  });

/** Lets the lines of an order follow its sold tickets, in order of class id. */
export function sellLines(
  tx: Tx,
  orderId: OrderId,
  sold: readonly { readonly ticketClassId: TicketClassId }[],
): Promise<unknown> {
  const classes = [...new Map(sold.map(each => [each.ticketClassId, each])).values()].sort(byClass);
  return Promise.all(
    classes.map(({ ticketClassId }) => sellingLine(tx).execute({ orderId, ticketClassId })),
  );
}
