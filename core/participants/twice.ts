import { sql } from 'drizzle-orm';
import { orders, participants, ticketClasses, tickets } from '../../drizzle/schema/index.ts';

/**
 * Whether the same national id is on another living ticket of the event, to be selected beside a ticket,
 * its class and its participant. Told by the index alone: nothing is opened for it. The inner question is
 * asked of each row found there: joined instead, a plan made while tables were small would begin with all
 * tickets of the event.
 */
export const isTwice = sql`(${participants.nationalIdIndex} is not null and exists (
  select from ${participants} other
  where other.national_id_index = ${participants.nationalIdIndex}
    and other.ticket_id <> ${participants.ticketId}
    and (
      select c.event_id = ${ticketClasses.eventId}
        and (t.status = 'sold' or (t.status = 'held' and o.held_until > now()))
      from ${tickets} t
        join ${ticketClasses} c on c.id = t.ticket_class_id
        join ${orders} o on o.id = t.order_id
      where t.id = other.ticket_id
    )
))`.mapWith(Boolean);
