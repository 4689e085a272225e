import { asc, eq, type SQL } from 'drizzle-orm';
import {
  eventKeys,
  events,
  orders,
  participants,
  ticketClasses,
  tickets,
} from '../../../drizzle/schema/index.ts';
import type { ReadTx } from '../../database/pool.ts';
import { eventKeyColumns } from '../event-keys.ts';

/** Far more tickets than anybody has; a name that is more frequent must be told apart by an id. */
const most = 200;

/** Everything that is held about people, ticket by ticket, the oldest event first. */
export const personTickets = (tx: ReadTx, which: SQL | undefined) =>
  tx
    .select({
      orderId: orders.id,
      orderCode: orders.code,
      eventId: events.id,
      eventTitle: events.title,
      startsAt: events.startsAt,
      timeZone: events.timeZone,
      className: tickets.className,
      status: tickets.status,
      heldUntil: orders.heldUntil,
      soldAt: tickets.soldAt,
      admittedAt: tickets.admittedAt,
      participant: participants,
      eventKey: eventKeyColumns,
    })
    .from(participants)
    .innerJoin(tickets, eq(tickets.id, participants.ticketId))
    .innerJoin(orders, eq(orders.id, tickets.orderId))
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .innerJoin(events, eq(events.id, ticketClasses.eventId))
    .leftJoin(eventKeys, eq(eventKeys.id, participants.nationalIdKey))
    .where(which)
    .orderBy(asc(events.startsAt), asc(tickets.id))
    .limit(most);

export type PersonTicket = Awaited<ReturnType<typeof personTickets>>[number];

/** The door still asks who it is for: such a ticket is cancelled first. */
export const isStillNeeded = ({ status, startsAt, heldUntil }: PersonTicket, now: Date): boolean =>
  startsAt > now && (status === 'sold' || (status === 'held' && heldUntil > now));
