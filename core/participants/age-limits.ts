import { and, eq, inArray, isNotNull, or } from 'drizzle-orm';
import {
  eventKeys,
  events,
  participants,
  ticketClasses,
  ticketClassPrices,
  tickets,
} from '../../drizzle/schema/index.ts';
import { type AgeLimits, ageFault, ageOn } from '../contract/age.ts';
import type { TicketId } from '../contract/ids.ts';
import type { NationalId } from '../contract/participant.ts';
import { readPesel } from '../contract/pesel.ts';
import type { Tx } from '../database/pool.ts';
import { dayIn } from '../format/wall-time.ts';
import { type May, refuse } from '../refusal.ts';
import { eventKeyColumns } from './event-keys.ts';
import { openedId } from './shown.ts';
import type { WithVault } from './vault.ts';

/** A ticket, between which ages it is sold, and when and where it is used. */
export interface AgedTicket extends AgeLimits {
  ticketId: TicketId;
  className: string;
  startsAt: Date;
  timeZone: string;
}

/**
 * Refuses AGE_LIMIT by the age on the day of the event, in its zone. A document says nothing of its
 * bearer's age: that is for whoever has it in hand.
 */
export function mustFitAge(
  may: May<'AGE_LIMIT'>,
  ticket: AgedTicket,
  id: NationalId | null | undefined,
): void {
  if (id?.kind !== 'pesel') return;
  const reading = readPesel(id.value);
  if (!reading.ok) return;
  const age = ageOn(reading.birthDate, dayIn(ticket.startsAt, ticket.timeZone));
  if (ageFault(ticket, age) === null) return;
  const { ticketId, className, minAge, maxAge } = ticket;
  refuse(may, 'AGE_LIMIT', { ticketId, className, minAge, maxAge });
}

/** The same for all that is stored: a limit may be newer than the id that it is for. */
export async function allMustFitAge(
  tx: Tx,
  context: WithVault & May<'AGE_LIMIT'>,
  ticketIds: readonly TicketId[],
): Promise<void> {
  const rows = await tx
    .select({
      ticketId: tickets.id,
      className: tickets.className,
      minAge: ticketClassPrices.minAge,
      maxAge: ticketClassPrices.maxAge,
      startsAt: events.startsAt,
      timeZone: events.timeZone,
      eventId: events.id,
      participant: participants,
      eventKey: eventKeyColumns,
    })
    .from(tickets)
    .innerJoin(ticketClasses, eq(ticketClasses.id, tickets.ticketClassId))
    .innerJoin(ticketClassPrices, eq(ticketClassPrices.id, tickets.priceId))
    .innerJoin(events, eq(events.id, ticketClasses.eventId))
    .innerJoin(participants, eq(participants.ticketId, tickets.id))
    .innerJoin(eventKeys, eq(eventKeys.id, participants.nationalIdKey))
    .where(
      and(
        inArray(tickets.id, [...ticketIds]),
        or(isNotNull(ticketClassPrices.minAge), isNotNull(ticketClassPrices.maxAge)),
      ),
    )
    .orderBy(tickets.position);
  for (const row of rows) mustFitAge(context, row, openedId(row, context.vault));
}
