import { and, asc, eq, gt } from 'drizzle-orm';
import {
  events,
  orders,
  participants,
  ticketClasses,
  tickets,
} from '../../../drizzle/schema/index.ts';
import type { Reading } from '../../context.ts';
import type { OrderId } from '../../contract/ids.ts';
import type { ReadTx } from '../../database/pool.ts';
import { type May, refuse } from '../../refusal.ts';
import { readSettings } from '../../settings/settings.ts';
import type { SoldTicket } from '../ticket-blocks.ts';

/** The valid tickets of an order, as they go on paper. Refuses NOT_FOUND and NOT_SOLD. */
export async function soldTickets(
  tx: ReadTx,
  context: Reading & May<'NOT_FOUND' | 'NOT_SOLD'>,
  orderId: OrderId,
): Promise<{ organisation: string; officeZone: string; tickets: SoldTicket[] }> {
  const [order] = await tx
    .select({ code: orders.code, currency: orders.currency, status: orders.status })
    .from(orders)
    .where(eq(orders.id, orderId));
  if (!order) refuse(context, 'NOT_FOUND', { what: 'order' });
  const rows: Awaited<ReturnType<typeof someTickets>> = [];
  for (let more = true; more; ) {
    const next = await someTickets(tx, orderId, rows.at(-1)?.ticket.position ?? -1);
    rows.push(...next);
    more = next.length === some;
  }
  if (rows.length === 0) refuse(context, 'NOT_SOLD', { status: order.status });
  const { organisation, timeZone: officeZone } = await readSettings(tx);
  return {
    organisation,
    officeZone,
    tickets: rows.map(({ ticket, event, firstName, lastName }, at) => ({
      code: ticket.code ?? '',
      eventTitle: event.title,
      startsAt: event.startsAt,
      timeZone: event.timeZone,
      place: event.place,
      className: ticket.className,
      priceName: ticket.priceName,
      priceMinor: ticket.priceMinor,
      vatRateBp: ticket.vatRateBp,
      currency: order.currency,
      participantName: [firstName, lastName].filter(Boolean).join(' ') || null,
      orderCode: order.code,
      number: at + 1,
      of: rows.length,
    })),
  };
}

/** An order may have thousands, and to read them all at once would keep other calls waiting. */
const some = 500;

const someTickets = (tx: ReadTx, orderId: OrderId, after: number) =>
  tx
    .select({
      ticket: tickets,
      event: events,
      firstName: participants.firstName,
      lastName: participants.lastName,
    })
    .from(tickets)
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .innerJoin(events, eq(events.id, ticketClasses.eventId))
    .leftJoin(participants, eq(participants.ticketId, tickets.id))
    .where(
      and(eq(tickets.orderId, orderId), eq(tickets.status, 'sold'), gt(tickets.position, after)),
    )
    .orderBy(asc(tickets.position))
    .limit(some);
