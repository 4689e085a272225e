import { type SQL, sql } from 'drizzle-orm';
import { events } from '../../drizzle/schema/index.ts';
import type { Days } from '../contract/understood.ts';

const hour = 3_600_000;

/**
 * Events of these days, as a calendar on their own wall shows them. Zones reach from twelve hours behind UTC to
 * fourteen ahead: between those moments the index finds them.
 */
export function onDays({ from, to }: Days): SQL {
  const earliest = new Date(Date.parse(from) - 14 * hour).toISOString();
  const latest = new Date(Date.parse(to) + 36 * hour).toISOString();
  return sql`(${events.startsAt} >= ${earliest} and ${events.startsAt} < ${latest}
    and (${events.startsAt} at time zone ${events.timeZone})::date between ${from} and ${to})`;
}
