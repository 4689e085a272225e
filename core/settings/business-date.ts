import { type SQL, sql } from 'drizzle-orm';
import { settings } from '../../drizzle/schema/index.ts';
import { defaults } from './settings.ts';

const stored = (name: 'timeZone' | 'dayStartsAt'): SQL =>
  sql`coalesce((select s.value #>> '{}' from ${settings} s where s.name = '${sql.raw(name)}'), '${sql.raw(defaults[name])}')`;

/** The day that a moment is booked on: in the box office's zone, and the one before until the day begins. */
export const businessDateOf = (moment: SQL): SQL =>
  sql`(${moment} at time zone ${stored('timeZone')} - ${stored('dayStartsAt')}::time)::date`;

/** That of this moment. */
export const businessDate = businessDateOf(sql`now()`);
