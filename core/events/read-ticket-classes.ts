import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { orderLines, ticketClasses, ticketStock } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { EventId, TicketClassId } from '../contract/ids.ts';
import { TicketClass } from '../contract/ticket-classes.ts';
import type { ReadTx } from '../database/pool.ts';
import { type May, refuse } from '../refusal.ts';
import { firstActive, pricesOfClass } from './prices-of-class.ts';

/** Ticket classes as made, with what is left of each now; places of lapsed holds count as free. */
export async function readTicketClasses(
  tx: ReadTx,
  now: Date,
  which: { eventId: EventId } | { ticketClassId: TicketClassId },
): Promise<TicketClass[]> {
  const lapsed = sql<number>`(select coalesce(sum(${orderLines.quantity}), 0)::int from ${orderLines}
    where ${and(
      eq(orderLines.ticketClassId, ticketClasses.id),
      eq(orderLines.state, 'held'),
      lte(orderLines.heldUntil, now),
    )})`;
  const rows = await tx
    .select({ ticketClass: ticketClasses, prices: pricesOfClass, stock: ticketStock, lapsed })
    .from(ticketClasses)
    .innerJoin(ticketStock, eq(ticketStock.ticketClassId, ticketClasses.id))
    .where(
      'eventId' in which
        ? eq(ticketClasses.eventId, which.eventId)
        : eq(ticketClasses.id, which.ticketClassId),
    )
    .orderBy(asc(ticketClasses.createdAt), asc(ticketClasses.id));
  return rows.map(({ ticketClass, prices, stock, lapsed: lapsedPlaces }) => {
    const held = stock.held - lapsedPlaces;
    const remaining = stock.capacity - held - stock.sold;
    const { minAge, maxAge } = firstActive(prices);
    return TicketClass.parse({
      ...ticketClass,
      ...{ prices, minAge, maxAge },
      saleFrom: ticketClass.saleFrom?.toISOString() ?? null,
      saleUntil: ticketClass.saleUntil?.toISOString() ?? null,
      capacity: stock.capacity,
      held,
      sold: stock.sold,
      remaining,
      soldOut: remaining === 0,
    });
  });
}

/** One ticket class. Refuses NOT_FOUND. */
export async function readTicketClass(
  tx: ReadTx,
  context: Pick<Reading, 'now'> & May<'NOT_FOUND'>,
  ticketClassId: TicketClassId,
): Promise<TicketClass> {
  const [found] = await readTicketClasses(tx, context.now, { ticketClassId });
  return found ?? refuse(context, 'NOT_FOUND', { what: 'ticketClass' });
}
