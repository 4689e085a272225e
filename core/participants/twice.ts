import { sql } from 'drizzle-orm';
import { orders, participants, ticketClasses, tickets } from '../../drizzle/schema/index.ts';

/**
 * Whether the same national id is on another living ticket of the event, to be selected beside a ticket,
 * its class and its participant. Told by the index alone: nothing is opened for it.
 */
export const isTwice = sql`(${participants.nationalIdIndex} is not null and exists (
  select from ${participants} other
    join ${tickets} t on t.id = other.ticket_id
    join ${ticketClasses} c on c.id = t.ticket_class_id
    join ${orders} o on o.id = t.order_id
  where other.national_id_index = ${participants.nationalIdIndex}
    and other.ticket_id <> ${participants.ticketId}
    and c.event_id = ${ticketClasses.eventId}
    and (t.status = 'sold' or (t.status = 'held' and o.held_until > now()))
))`.mapWith(Boolean);
