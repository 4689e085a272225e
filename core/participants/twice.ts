import { type SQL, sql } from 'drizzle-orm';
import { orders, participants, ticketClasses, tickets } from '../../drizzle/schema/index.ts';
import type { ReadTx } from '../database/pool.ts';
import { areAnyUnder } from './parts/under-key.ts';
import { openedId, type Sealed } from './shown.ts';
import type { Vault } from './vault.ts';

/** Whether a ticket that was found by its participant's index lives, and is of this event. */
const livesAt = (ticketId: SQL, eventId: SQL) => sql`(
  select c.event_id = ${eventId}
    and (t.status = 'sold' or (t.status = 'held' and o.held_until > now()))
  from ${tickets} t
    join ${ticketClasses} c on c.id = t.ticket_class_id
    join ${orders} o on o.id = t.order_id
  where t.id = ${ticketId}
)`;

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
    and ${livesAt(sql`other.ticket_id`, sql`${ticketClasses.eventId}`)}
))`.mapWith(Boolean);

/**
 * Whether ids are being moved to another installation key, so that one person may stand under two of them:
 * to be selected beside the above. Asked once for all rows, and only where there is an id at all.
 */
export const isMoving = sql`(${participants.nationalIdIndex} is not null and ${areAnyUnder(
  sql.placeholder('formerKeys'),
)})`.mapWith(Boolean);

/** While ids are being moved: which of these tickets are for somebody who has another, under any key. */
export async function twiceUnderAnyKey(
  tx: Pick<ReadTx, 'execute'>,
  vault: Vault,
  rows: readonly (Sealed & { isMoving: boolean })[],
): Promise<ReadonlySet<string>> {
  const asked = rows.flatMap(({ isMoving: moving, ...row }) => {
    const id = moving && !row.isTwice ? openedId(row, vault) : null;
    if (!id || !row.participant) return [];
    const { ticketId } = row.participant;
    return vault.indexesOf(id).map(index => ({ ticketId, eventId: row.eventId, index }));
  });
  if (asked.length === 0) return new Set();
  const column = (name: 'ticketId' | 'eventId' | 'index') =>
    sql.param(asked.map(each => each[name]));
  const { rows: found } = await tx.execute<{ id: string }>(sql`
    select asked.ticket_id as id
    from unnest(${column('ticketId')}::uuid[], ${column('eventId')}::uuid[], ${column('index')}::text[])
      as asked (ticket_id, event_id, index)
    where exists (
      select from ${participants} other
      where other.national_id_index = asked.index
        and other.ticket_id <> asked.ticket_id
        and ${livesAt(sql`other.ticket_id`, sql`asked.event_id`)}
    )`);
  return new Set(found.map(each => each.id));
}
