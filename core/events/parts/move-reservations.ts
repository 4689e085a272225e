import { sql } from 'drizzle-orm';
import { events, orderLines, orders, ticketClasses } from '../../../drizzle/schema/index.ts';
import type { Context } from '../../context.ts';
import { type EventId, OrderId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import { lockReservationsOf } from '../../locks/reservations.ts';

/**
 * Lets reservations until some minutes before the start go along with the start of an event that was just written. Those
 * until a moment stay: it was promised. Each has its own row in the journal.
 */
export async function moveReservations(tx: Tx, context: Context, eventId: EventId): Promise<void> {
  const found = await lockReservationsOf(tx, eventId);
  if (found.length === 0) return;
  const ids = sql`${sql.param(found.map(each => each.id))}::uuid[]`;
  const { rows } = await tx.execute<{ id: string; until: string }>(sql`
    with moved as (
      update ${orders} set held_until = first.starts_at - make_interval(mins => ${orders.minutesBeforeStart})
      from (
        select l.order_id, min(e.starts_at) as starts_at from ${orderLines} l
        join ${ticketClasses} c on c.id = l.ticket_class_id join ${events} e on e.id = c.event_id
        where l.order_id = any(${ids}) and l.state = 'held' group by l.order_id
      ) first
      where first.order_id = ${orders.id} returning ${orders.id}, ${orders.heldUntil}
    ), lines as (
      update ${orderLines} set held_until = moved.held_until from moved
      where ${orderLines.orderId} = moved.id and ${orderLines.state} = 'held'
    )
    select id, to_json(held_until) #>> '{}' as until from moved`);
  const until = new Map(rows.map(each => [each.id, new Date(each.until)]));
  for (const { id, heldUntil } of found) {
    const now = until.get(id);
    if (!now || now.getTime() === heldUntil.getTime()) continue;
    context.record({
      operation: 'orders.reserve',
      objectId: OrderId.parse(id),
      before: { heldUntil: heldUntil.toISOString() },
      after: { heldUntil: now.toISOString() },
    });
  }
}
