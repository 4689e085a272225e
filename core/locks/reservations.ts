import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { orderLines, orders, paymentAttempts, ticketClasses } from '../../drizzle/schema/index.ts';
import type { EventId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import type { OrderRecord } from './orders.ts';

/* Reservations of an event; their place in the order of locks: orders.ts. */

type Reservation = Pick<OrderRecord, 'id' | 'heldUntil'>;

/** Locks the reservations with places of a locked event whose deadline moves along with its start. */
export async function lockReservationsOf(tx: Tx, eventId: EventId): Promise<Reservation[]> {
  const found = await tx
    .select({ id: orders.id, heldUntil: orders.heldUntil })
    .from(orders)
    .where(
      and(
        eq(orders.status, 'held'),
        isNotNull(orders.minutesBeforeStart),
        sql`exists (select from ${orderLines} l join ${ticketClasses} c on c.id = l.ticket_class_id
          where l.order_id = ${orders.id} and l.state = 'held' and c.event_id = ${eventId})`,
      ),
    )
    .orderBy(orders.id)
    .for('update', { of: orders });
  return withoutOpenAttempts(tx, found);
}

/**
 * One that is being paid by card is held much longer, until the terminal has answered. Asked once they are locked: whoever
 * was waited for may have begun just that.
 */
async function withoutOpenAttempts(tx: Tx, found: Reservation[]): Promise<Reservation[]> {
  if (found.length === 0) return found;
  const open = await tx
    .selectDistinct({ orderId: paymentAttempts.orderId })
    .from(paymentAttempts)
    .where(
      and(
        inArray(
          paymentAttempts.orderId,
          found.map(each => each.id),
        ),
        inArray(paymentAttempts.state, ['begun', 'unknown']),
      ),
    );
  return found.filter(({ id }) => open.every(each => each.orderId !== id));
}
