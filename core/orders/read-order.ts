import { and, asc, eq, inArray, isNotNull, ne, or } from 'drizzle-orm';
import {
  events,
  orders,
  participants,
  payments,
  ticketClasses,
  tickets,
} from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import { sum, vatInside } from '../contract/money.ts';
import { Order } from '../contract/orders.ts';
import type { ReadTx } from '../database.ts';
import { shownParticipant } from '../participants/shown.ts';
import { refuse } from '../refusal.ts';

/** One order as screens see it. Refuses NOT_FOUND. */
export async function readOrder(tx: ReadTx, context: Context, orderId: OrderId): Promise<Order> {
  const [order] = await readOrders(tx, context, [orderId]);
  return order ?? refuse('NOT_FOUND', { what: 'order' });
}

/** Several orders in the sequence of their ids given, in four statements however many they are. */
export async function readOrders(
  tx: ReadTx,
  context: Context,
  orderIds: readonly OrderId[],
): Promise<Order[]> {
  if (orderIds.length === 0) return [];
  const ids = [...orderIds];
  const rows = await tx.select().from(orders).where(inArray(orders.id, ids));
  const ticketRows = await tx
    .select({
      ticket: tickets,
      eventId: ticketClasses.eventId,
      participantData: ticketClasses.participantData,
      participant: participants,
    })
    .from(tickets)
    .innerJoin(orders, eq(orders.id, tickets.orderId))
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .leftJoin(participants, eq(participants.ticketId, tickets.id))
    // A ticket given up while its order was held on was never part of what the customer took.
    .where(
      and(
        inArray(tickets.orderId, ids),
        or(
          ne(tickets.status, 'void'),
          isNotNull(tickets.soldAt),
          eq(tickets.voidedAt, orders.closedAt),
        ),
      ),
    )
    .orderBy(asc(tickets.position));
  const paymentRows = await tx
    .select()
    .from(payments)
    .where(inArray(payments.orderId, ids))
    .orderBy(asc(payments.createdAt), asc(payments.commandId), asc(payments.position));
  const eventRows = await tx
    .select()
    .from(events)
    .where(inArray(events.id, [...new Set(ticketRows.map(row => row.eventId))]));

  return ids.flatMap(id => {
    const order = rows.find(row => row.id === id);
    if (!order) return [];
    const own = ticketRows.filter(row => row.ticket.orderId === id);
    const counted = own.filter(row => isCounted(order.status, row.ticket.status));
    return Order.parse({
      ...order,
      status: order.status === 'held' && order.heldUntil <= context.now ? 'expired' : order.status,
      heldUntil: order.status === 'held' ? order.heldUntil.toISOString() : null,
      totalMinor: sum(counted.map(row => row.ticket.priceMinor)),
      vatMinor: sum(counted.map(row => vatInside(row.ticket.priceMinor, row.ticket.vatRateBp))),
      tickets: own.map(row => ({
        ...row.ticket,
        eventId: row.eventId,
        participantData: row.participantData,
        participant: shownParticipant(row.participant, row.participantData, context.vault),
      })),
      payments: paymentRows.filter(row => row.orderId === id).map(shownPayment),
      events: eventRows
        .filter(event => own.some(row => row.eventId === event.id))
        .map(event => ({ ...event, startsAt: event.startsAt.toISOString() })),
      createdAt: order.createdAt.toISOString(),
      asOf: context.now.toISOString(),
    });
  });
}

/** Of a living order, what it still contains; of an ended one, what it contained. */
const isCounted = (order: string, ticket: string): boolean =>
  order === 'held' || order === 'paid' ? ticket !== 'void' : true;

const shownPayment = (payment: typeof payments.$inferSelect) => ({
  ...payment,
  changeMinor: (payment.tenderedMinor ?? payment.amountMinor) - payment.amountMinor,
  at: payment.createdAt.toISOString(),
});
