import { and, asc, eq, isNotNull, isNull, ne, or } from 'drizzle-orm';
import {
  charges,
  eventKeys,
  events,
  orderBuyers,
  orders,
  participants,
  payments,
  ticketClasses,
  ticketClassPrices,
  tickets,
} from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import { forOneOrSeveral } from '../database/one-or-several.ts';
import type { ReadTx } from '../database/pool.ts';
import { prepared } from '../database/prepared.ts';
import { eventKeyColumns } from '../participants/event-keys.ts';
import { isMoving, isTwice, twiceUnderAnyKey } from '../participants/twice.ts';
import type { WithVault } from '../participants/vault.ts';
import { type May, refuse } from '../refusal.ts';
import { shownOrder } from './parts/shown-order.ts';

/** One order as screens see it. Refuses NOT_FOUND. */
export async function readOrder(
  tx: ReadTx,
  context: Reading & WithVault & May<'NOT_FOUND'>,
  orderId: OrderId,
): Promise<Order> {
  const [order] = await readOrders(tx, context, [orderId]);
  return order ?? refuse(context, 'NOT_FOUND', { what: 'order' });
}

/** Several orders in the sequence of their ids given, in one round trip however many they are. */
export async function readOrders(
  tx: ReadTx,
  context: Reading & WithVault,
  orderIds: readonly OrderId[],
): Promise<Order[]> {
  if (orderIds.length === 0) return [];
  const ids = [...orderIds];
  const { ordersOf, ticketsOf, chargesOf, paymentsOf } = statementsFor(ids);
  const [rows, ticketRows, chargeRows, paymentRows] = await Promise.all([
    ordersOf(tx).execute({ ids }),
    ticketsOf(tx).execute({ ids, formerKeys: [...context.vault.formerKeys] }),
    chargesOf(tx).execute({ ids }),
    paymentsOf(tx).execute({ ids }),
  ]);
  // One round trip more, while ids are being moved to another installation key.
  const twice = await twiceUnderAnyKey(tx, context.vault, ticketRows);
  return ids.flatMap(id => {
    const row = rows.find(each => each.order.id === id);
    if (!row) return [];
    const own = ticketRows
      .filter(row => row.ticket.orderId === id)
      .map(row => ({ ...row, isTwice: row.isTwice || twice.has(row.ticket.id) }));
    return shownOrder(context, {
      ...row,
      tickets: own,
      charges: chargeRows.filter(row => row.orderId === id),
      payments: paymentRows.filter(row => row.orderId === id),
      events: [...new Map(own.map(({ event }) => [event.id, event])).values()],
    });
  });
}

const statementsFor = forOneOrSeveral((isAmong, name) => ({
  ordersOf: prepared((tx: ReadTx) =>
    tx
      .select({ order: orders, buyer: orderBuyers })
      .from(orders)
      .leftJoin(orderBuyers, eq(orderBuyers.orderId, orders.id))
      .where(isAmong(orders.id))
      .prepare(`orders_of_${name}`),
  ),
  /** A ticket given up while its order was held on was never part of what the customer took. */
  ticketsOf: prepared((tx: ReadTx) =>
    tx
      .select({
        ticket: tickets,
        eventId: ticketClasses.eventId,
        event: {
          id: events.id,
          title: events.title,
          startsAt: events.startsAt,
          timeZone: events.timeZone,
          place: events.place,
        },
        participantData: ticketClasses.participantData,
        minAge: ticketClassPrices.minAge,
        maxAge: ticketClassPrices.maxAge,
        participant: participants,
        eventKey: eventKeyColumns,
        isTwice,
        isMoving,
      })
      .from(tickets)
      .innerJoin(orders, eq(orders.id, tickets.orderId))
      .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
      .innerJoin(ticketClassPrices, eq(ticketClassPrices.id, tickets.priceId))
      .innerJoin(events, eq(events.id, ticketClasses.eventId))
      .leftJoin(participants, eq(participants.ticketId, tickets.id))
      .leftJoin(eventKeys, eq(eventKeys.id, participants.nationalIdKey))
      .where(
        and(
          isAmong(tickets.orderId),
          or(
            ne(tickets.status, 'void'),
            isNotNull(tickets.soldAt),
            eq(tickets.voidedAt, orders.closedAt),
          ),
        ),
      )
      .orderBy(asc(tickets.position))
      .prepare(`tickets_of_${name}`),
  ),
  chargesOf: prepared((tx: ReadTx) =>
    tx
      .select()
      .from(charges)
      .where(and(isAmong(charges.orderId), isNull(charges.voidedAt)))
      .orderBy(asc(charges.createdAt), asc(charges.id))
      .prepare(`charges_of_${name}`),
  ),
  paymentsOf: prepared((tx: ReadTx) =>
    tx
      .select()
      .from(payments)
      .where(isAmong(payments.orderId))
      .orderBy(asc(payments.createdAt), asc(payments.commandId), asc(payments.position))
      .prepare(`payments_of_${name}`),
  ),
}));
