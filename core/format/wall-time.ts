import {
  type CalendarDateTime,
  fromAbsolute,
  parseDate,
  parseTime,
  toCalendarDate,
  toCalendarDateTime,
} from '@internationalized/date';

/** What a clock and a calendar on the wall show: `2026-12-04`, `19:30`, both empty while not chosen. */
export interface WallTime {
  readonly day: string;
  readonly time: string;
}

/**
 * `skipped`: the clocks jump over this time that night, and the moment is as much later as they
 * jump. `repeated`: it happens twice that night, and the moment is the first one.
 */
export interface Meant {
  readonly iso: string;
  readonly kind: 'exact' | 'skipped' | 'repeated';
}

/** The calendar day (YYYY-MM-DD) of a moment in a zone. Throws a RangeError for no zone. */
export const dayIn = (moment: Date, timeZone: string): string =>
  toCalendarDate(fromAbsolute(moment.getTime(), timeZone)).toString();

/** What the wall shows in a zone at an ISO moment, to the minute. Throws a RangeError for no zone. */
export function wallTimeIn(iso: string, timeZone: string): WallTime {
  const wall = fromAbsolute(Date.parse(iso), timeZone);
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    day: toCalendarDate(wall).toString(),
    time: `${two(wall.hour)}:${two(wall.minute)}`,
  };
}

/** How many midnights in a zone lie between two moments; negative when `to` is the earlier one. */
export const daysBetween = (from: Date, to: Date, timeZone: string): number =>
  (Date.parse(dayIn(to, timeZone)) - Date.parse(dayIn(from, timeZone))) / 86_400_000;

/** The moment that a wall time in a zone means; null when it is no date or no time. */
export function momentOf(wall: WallTime, timeZone: string): Meant | null {
  const meant = read(wall);
  if (meant === null) return null;
  const first = meant.toDate(timeZone, 'earlier').toISOString();
  const last = meant.toDate(timeZone, 'later').toISOString();
  if (first === last) return { iso: first, kind: 'exact' };
  const shown = wallTimeIn(first, timeZone);
  return shown.day === wall.day && shown.time === wall.time
    ? { iso: first, kind: 'repeated' }
    : { iso: last, kind: 'skipped' };
}

function read({ day, time }: WallTime): CalendarDateTime | null {
  // It would also take an hour without minutes.
  if (!/^\d\d:\d\d$/.test(time)) return null;
  try {
    return toCalendarDateTime(parseDate(day), parseTime(time));
  } catch {
    return null;
  }
}
