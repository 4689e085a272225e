import { type SQL, sql } from 'drizzle-orm';
import { orders, ticketClasses, tickets } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { EventId, OrderId } from '../contract/ids.ts';
import { LastSale } from '../contract/order.ts';
import type { ReadTx } from '../database/pool.ts';
import { doneBy } from '../journal/acts-of.ts';

/** So many are told. */
const told = 3;

interface Row extends Record<string, unknown> {
  orderId: OrderId;
  soldAt: string;
}

/**
 * The last sales of an event that were not taken back whole, newest first. It steps from one sale to the one before
 * it, so that neither a full hall nor an order of hundreds of tickets is read for three rows.
 */
export async function lastSales(
  tx: ReadTx,
  _context: Reading,
  { eventId }: { eventId: EventId },
): Promise<{ sales: LastSale[] }> {
  const { rows } = await tx.execute<Row>(sql`
    with recursive sale as (
      select 1 as nth, newest.sold_at, newest.order_id, array[newest.order_id] as seen
      from ${newestOf(eventId)} newest
      union all
      select sale.nth + 1, newest.sold_at, newest.order_id, sale.seen || newest.order_id
      from sale cross join lateral ${newestOf(
        eventId,
        sql`and (t.sold_at, t.order_id) < (sale.sold_at, sale.order_id) and t.order_id <> all (sale.seen)`,
      )} newest
      where sale.nth < ${told}
    )
    select o.id as "orderId", o.code, o.currency, sale.sold_at as "soldAt",
      count(*) as "ticketCount", sum(t.price_minor) as "totalMinor"
    from sale
    join ${orders} o on o.id = sale.order_id
    join ${tickets} t on t.order_id = o.id and t.status = 'sold'
    join ${ticketClasses} c on c.id = t.ticket_class_id and c.event_id = ${eventId}
    group by o.id, sale.nth, sale.sold_at
    order by sale.nth`);
  const sales = rows.map(async row => {
    const act = await doneBy(tx, row.orderId, ['orders.pay', 'orders.exchange']);
    return LastSale.parse({
      ...row,
      soldAt: new Date(row.soldAt).toISOString(),
      ticketCount: Number(row['ticketCount']),
      totalMinor: Number(row['totalMinor']),
      operatorName: act?.operatorName ?? null,
    });
  });
  return { sales: await Promise.all(sales) };
}

/** The newest sale among the classes of an event: one look into the index for each of them. */
const newestOf = (eventId: EventId, before = sql``): SQL => sql`(
  select last.sold_at, last.order_id
  from ${ticketClasses} c cross join lateral (
    select t.sold_at, t.order_id from ${tickets} t
    where t.ticket_class_id = c.id and t.status = 'sold' ${before}
    order by t.sold_at desc, t.order_id desc limit 1
  ) last
  where c.event_id = ${eventId}
  order by last.sold_at desc, last.order_id desc limit 1)`;
