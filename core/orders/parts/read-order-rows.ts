import { eq, inArray, sql } from 'drizzle-orm';
import {
  charges,
  events,
  orderBuyers,
  orders,
  participants,
  ticketClasses,
  tickets,
} from '../../../drizzle/schema/index.ts';
import type { OrderId } from '../../contract/ids.ts';
import { OrderRow } from '../../contract/order.ts';
import type { ReadTx } from '../../database/pool.ts';
import { isReleased } from './released.ts';

/** Rows of the list for a page of ids, in their sequence; one statement however many they are. */
export async function readOrderRows(
  tx: ReadTx,
  orderIds: readonly OrderId[],
  now: Date,
): Promise<OrderRow[]> {
  if (orderIds.length === 0) return [];
  // The tickets that count: of a living order the valid ones, of an ended one those it sold, or ended with.
  // The order's id is a fragment of its own: in a select from one table the builder would leave out the
  // table's name, and a bare "id" inside a subquery means another one.
  const orderId = sql`${orders.id}`;
  const counted = sql`from ${tickets} t join ${ticketClasses} c on c.id = t.ticket_class_id
    where t.order_id = ${orderId}
      and (t.status <> 'void' or (${orders.closedAt} is not null and (t.sold_at is not null or t.voided_at = ${orders.closedAt})))`;
  const rows = await tx
    .select({
      id: orders.id,
      code: orders.code,
      status: orders.status,
      purpose: orders.purpose,
      paidAt: orders.paidAt,
      awaitsTransfer: orders.awaitsTransfer,
      heldUntil: orders.heldUntil,
      currency: orders.currency,
      createdAt: orders.createdAt,
      totalMinor: sql<string>`(select coalesce(sum(t.price_minor), 0) ${counted})
        + (select coalesce(sum(h.amount_minor), 0) from ${charges} h
          where h.order_id = ${orderId} and h.voided_at is null and ${orders.status} = 'paid')`.mapWith(
        Number,
      ),
      ticketCount: sql<string>`(select count(*) ${counted})`.mapWith(Number),
      eventTitles: sql<
        string[]
      >`(select coalesce(array_agg(distinct e.title), '{}') from ${events} e
        where e.id in (select c.event_id ${counted}))`,
      names: sql<
        string[]
      >`(select coalesce(array_agg(trim(p.first_name || ' ' || p.last_name) order by p.position), '{}')
        from (select p.first_name, p.last_name, t.position
          from ${tickets} t join ${participants} p on p.ticket_id = t.id
          where t.order_id = ${orderId} and p.search_name <> '' order by t.position limit 3) p)`,
      buyer: sql<
        string | null
      >`coalesce(nullif(${orderBuyers.name}, ''), nullif(${orderBuyers.phone}, ''), nullif(${orderBuyers.email}, ''))`,
    })
    .from(orders)
    .leftJoin(orderBuyers, eq(orderBuyers.orderId, orders.id))
    .where(inArray(orders.id, [...orderIds]));
  return orderIds.flatMap(id => {
    const row = rows.find(each => each.id === id);
    if (!row) return [];
    const lapsed = row.status === 'held' && row.heldUntil <= now;
    return OrderRow.parse({
      ...row,
      status: lapsed ? 'expired' : row.status,
      isReleased: isReleased(row),
      heldUntil: row.status === 'held' && !lapsed ? row.heldUntil.toISOString() : null,
      createdAt: row.createdAt.toISOString(),
    });
  });
}
