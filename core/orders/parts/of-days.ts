import { and, eq, type SQL, sql } from 'drizzle-orm';
import { events, orderLines, orders, ticketClasses } from '../../../drizzle/schema/index.ts';
import type { Days } from '../../contract/understood.ts';
import type { ReadTx } from '../../database/pool.ts';
import { onDays } from '../../events/on-days.ts';

/** What was ordered on these days, by the calendar of the box office, and what is for events of them. */
export function ofDays(tx: ReadTx, days: Days, timeZone: string): SQL {
  const made = tx
    .select({ id: orders.id })
    .from(orders)
    .where(
      and(
        sql`${orders.createdAt} >= ${days.from}::timestamp at time zone ${timeZone}`,
        sql`${orders.createdAt} < (${days.to}::timestamp + interval '1 day') at time zone ${timeZone}`,
      ),
    );
  const admitting = tx
    .select({ id: orderLines.orderId })
    .from(events)
    .innerJoin(ticketClasses, eq(ticketClasses.eventId, events.id))
    .innerJoin(orderLines, eq(orderLines.ticketClassId, ticketClasses.id))
    .where(onDays(days));
  return sql`${orders.id} = any(array(${made.union(admitting)}))`;
}
