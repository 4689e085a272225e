import { eq, sql } from 'drizzle-orm';
import {
  eventKeys,
  events,
  participants,
  ticketClasses,
  ticketClassPrices,
  tickets,
} from '../../drizzle/schema/index.ts';
import type { EventId, OrderId } from '../contract/ids.ts';
import type { ParticipantInput } from '../contract/participant.ts';
import type { Tx } from '../database/pool.ts';
import { prepared } from '../database/prepared.ts';
import type { AgedTicket } from './age-limits.ts';
import { eventKeyColumns } from './event-keys.ts';
import type { EventKey, Vault } from './vault.ts';

/** The ticket of a participant, what is stored of them, and the key to seal what is typed. */
export interface StoredTicket {
  ticket: Pick<typeof tickets.$inferSelect, 'id' | 'status' | 'admittedAt'> & AgedTicket;
  eventId: EventId;
  participant: typeof participants.$inferSelect | null;
  /** The event's key under this installation's current one; null until its first national id. */
  key: EventKey | null;
}

const storedOf = prepared((tx: Tx) =>
  tx
    .select({
      ticket: {
        id: tickets.id,
        ticketId: tickets.id,
        status: tickets.status,
        admittedAt: tickets.admittedAt,
        className: tickets.className,
        minAge: ticketClassPrices.minAge,
        maxAge: ticketClassPrices.maxAge,
        startsAt: events.startsAt,
        timeZone: events.timeZone,
      },
      eventId: ticketClasses.eventId,
      participant: participants,
      key: eventKeyColumns,
    })
    .from(tickets)
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .innerJoin(ticketClassPrices, eq(ticketClassPrices.id, tickets.priceId))
    .innerJoin(events, eq(events.id, ticketClasses.eventId))
    .leftJoin(eventKeys, eq(eventKeys.eventId, ticketClasses.eventId))
    .leftJoin(participants, eq(participants.ticketId, tickets.id))
    .where(eq(tickets.orderId, sql.placeholder('orderId')))
    .prepare('stored_participants'),
);

/** All tickets of an order; a ticket comes once for every installation key that its event has a key under. */
export const readStored = (tx: Tx, orderId: OrderId) => storedOf(tx).execute({ orderId });

type Row = Awaited<ReturnType<typeof readStored>>[number];

/** What is stored for what was typed; `undefined` for a ticket of another order. */
export function storedFor(
  rows: readonly Row[],
  { ticketId }: Pick<ParticipantInput, 'ticketId'>,
  { installationKey }: Vault,
): StoredTicket | undefined {
  const own = rows.filter(({ ticket }) => ticket.id === ticketId);
  const ours = own.find(({ key }) => key?.installationKey === installationKey);
  const [other] = own;
  return ours ?? (other && { ...other, key: null });
}
