import { and, eq, lte, type SQL, sql } from 'drizzle-orm';
import { events, orderLines, orders, ticketClasses } from '../../drizzle/schema/index.ts';
import type { EventId, OrderId, PriceId, TicketClassId } from '../contract/ids.ts';
import type { Tx } from '../database/pool.ts';
import { prepared } from '../database/prepared.ts';
import { type May, refuse } from '../refusal.ts';

/*
 * Every lock that a use case takes by name stands in this folder, and nowhere else: a lint rule sees to it.
 * Whoever takes several takes them in this one order, its own rows first and what everybody wants last, so
 * that no two can wait for each other.
 *
 * While the act runs:
 *
 *   1. the whole box office       by-number.ts: only to set it up, to change its key, to seal its journal
 *   2. the event                  lockEvent: to edit it or its ticket classes; a sale never locks it, and a reservation
 *                                 keeps it (keepEventsOf), of several in order of id
 *   3. the order                  lockOrder; several in order of id (lockReservationsOf, reservations.ts); a batch of lapsed ones by deadline, and
 *                                 past those another transaction has; then what card terminals were asked for it, in
 *                                 order of id (lockOrderWithAttempts, attempts.ts), and a charge before what goes back
 *                                 of it, by the trigger on attempts
 *   4. people                     all admins in order of id, then one operator, then a role: people.ts.
 *                                 A refund takes only who confirms it, shared, with their role, or else the
 *                                 total of what its operator gave back alone on the day: refund-totals.ts.
 *                                 One that begins at a terminal takes that total first, to be counted beside others,
 *                                 and then who confirms it, which nobody takes the other way round
 *   5. a card terminal, a counter, one after the other (terminals.ts, people.ts); tries in order of whose they are,
 *      tries, sessions            several sessions in order of id.
 *                                 Who opens a shift keeps the setting of drawers after its counter
 *                                 (drawers-on.ts); who changes settings locks nothing else
 *   6. the shift                  keepShiftHere: to book money in it, beside others; lockShift: to count or to
 *                                 close it (shifts.ts)
 *   7. keys of events             in order of id; the first national id of an event makes one, in order of
 *                                 event id, and who comes second waits at the unique index
 *   8. participants               under locked keys, in order of ticket, past those somebody is saving
 *   9. the counter's numbers      by the trigger on receipts, which are written after tickets and payments
 *  10. order lines                written in order of class id (byClass), after tickets and payments, so that
 *                                 all but the stock is checked before it
 *
 * At COMMIT:
 *
 *  11. the order's agreement      by deferred triggers, which read its lines, tickets, charges and payments;
 *                                 every change of these has locked the order itself by then
 *  12. the tally of the drawer    by the deferred trigger of cash payments and movements, in order of shift id;
 *                                 payments are written before lines
 *  13. the stock of each class    by the deferred trigger, in the order in which the lines were written
 *
 * The rows that everybody wants are so locked for the commit alone. An UPDATE locks what it writes as well,
 * and its place in this order is that of its rows.
 */

export type OrderRecord = typeof orders.$inferSelect;

const lockedOrder = prepared((tx: Tx) =>
  tx
    .select()
    .from(orders)
    .where(eq(orders.id, sql.placeholder('orderId')))
    .for('update')
    .prepare('lock_order'),
);

/** Locks the order until the transaction ends. Refuses NOT_FOUND. */
export async function lockOrder(
  tx: Tx,
  may: May<'NOT_FOUND'> | Promise<May<'NOT_FOUND'>>,
  orderId: OrderId,
): Promise<OrderRecord> {
  const [order] = await lockedOrder(tx).execute({ orderId });
  return order ?? refuse(may, 'NOT_FOUND', { what: 'order' });
}

/**
 * Locks holds whose deadline has passed, the oldest first. Those that another transaction has are being paid
 * or tidied up, and are left to it.
 * @param which of them; all when left out
 */
export const lockLapsedOrders = (
  tx: Tx,
  now: Date,
  atMost: number,
  which?: SQL,
): Promise<{ id: OrderId }[]> =>
  tx
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.status, 'held'), lte(orders.heldUntil, now), which))
    .orderBy(orders.heldUntil)
    .limit(atMost)
    .for('update', { skipLocked: true });

/**
 * Locks the event, but not its key: sales go on, since the rows that point here lock no more than that.
 * Refuses NOT_FOUND.
 */
export async function lockEvent(
  tx: Tx,
  may: May<'NOT_FOUND'>,
  eventId: EventId,
): Promise<typeof events.$inferSelect> {
  const [event] = await tx.select().from(events).where(eq(events.id, eventId)).for('no key update');
  return event ?? refuse(may, 'NOT_FOUND', { what: 'event' });
}

/** Keeps the events of an order where they are until the transaction ends, beside others who do the same. */
export const keepEventsOf = (tx: Tx, orderId: OrderId): Promise<unknown> =>
  tx
    .select({ id: events.id })
    .from(events)
    .where(
      sql`${events.id} in (select c.event_id from ${orderLines} l
        join ${ticketClasses} c on c.id = l.ticket_class_id where l.order_id = ${orderId})`,
    )
    .orderBy(events.id)
    .for('share')
    .execute();

/** The order of class ids in which lines are written: text order of lower-case ids is the database's. */
export const byClass = (
  one: { ticketClassId: TicketClassId },
  other: { ticketClassId: TicketClassId },
): number =>
  one.ticketClassId < other.ticketClassId ? -1 : one.ticketClassId > other.ticketClassId ? 1 : 0;

/** The same, and of one class by price, which locks nothing: what is asked for twice is so the same. */
export const byClassAndPrice = (one: ClassAndPrice, other: ClassAndPrice): number =>
  byClass(one, other) || ((one.priceId ?? '') < (other.priceId ?? '') ? -1 : 1);

interface ClassAndPrice {
  ticketClassId: TicketClassId;
  priceId?: PriceId | undefined;
}
