import { dayIn, momentOf } from '../../core/format/wall-time.ts';
import type { DemoEvent } from './demo-event.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** When an event of the sample data begins, seen from this moment; as ISO 8601. */
export function startOf(
  { day: days, at, timeZone }: Pick<DemoEvent, 'day' | 'at' | 'timeZone'>,
  now: Date,
) {
  const then = dayIn(new Date(now.getTime() + days * day), timeZone);
  const meant = momentOf({ day: then, time: at }, timeZone);
  if (meant === null) throw new RangeError(`${at} is no time of day`);
  // Today's must not have begun: late in the evening it begins in a little while.
  const soonest = Math.ceil((now.getTime() + 45 * minute) / (15 * minute)) * 15 * minute;
  const soon = days === 0 && Date.parse(meant.iso) < soonest;
  return soon ? new Date(soonest).toISOString() : meant.iso;
}

export const inDays = (days: number, now: Date): string =>
  new Date(now.getTime() + days * day).toISOString();
