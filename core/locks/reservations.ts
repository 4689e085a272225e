import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { orderLines, orders, paymentAttempts, ticketClasses } from '../../drizzle/schema/index.ts';
import type { EventId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import type { OrderRecord } from './orders.ts';

/* Reservations of an event; their place in the order of locks: orders.ts. */

/** Locks the reservations with places of a locked event whose deadline moves along with its start. */
export const lockReservationsOf = (
  tx: Tx,
  eventId: EventId,
): Promise<Pick<OrderRecord, 'id' | 'heldUntil'>[]> =>
  tx
    .select({ id: orders.id, heldUntil: orders.heldUntil })
    .from(orders)
    .where(
      and(
        eq(orders.status, 'held'),
        isNotNull(orders.minutesBeforeStart),
        // One that is being paid by card is held much longer, until the terminal has answered.
        sql`not exists (select from ${paymentAttempts} a where a.order_id = ${orders.id} and a.state in ('begun', 'unknown'))`,
        sql`exists (select from ${orderLines} l join ${ticketClasses} c on c.id = l.ticket_class_id
          where l.order_id = ${orders.id} and l.state = 'held' and c.event_id = ${eventId})`,
      ),
    )
    .orderBy(orders.id)
    .for('update', { of: orders });
