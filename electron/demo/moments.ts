import type { DemoEvent } from './demo-event.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** When an event of the sample data begins, seen from this moment; as ISO 8601. */
export function startOf(
  { day: days, at, timeZone }: Pick<DemoEvent, 'day' | 'at' | 'timeZone'>,
  now: Date,
) {
  const start = wallTime(localDay(now, timeZone, days), at, timeZone);
  // Today's must not have begun: late in the evening it begins in a little while.
  const soonest = Math.ceil((now.getTime() + 45 * minute) / (15 * minute)) * 15 * minute;
  return new Date(days === 0 ? Math.max(start, soonest) : start).toISOString();
}

export const inDays = (days: number, now: Date): string =>
  new Date(now.getTime() + days * day).toISOString();

/** The calendar day some days from now in a zone, as YYYY-MM-DD. */
const localDay = (now: Date, timeZone: string, days: number): string =>
  new Date(shownAsUtc(now.getTime() + days * day, timeZone)).toISOString().slice(0, 10);

/** The moment when clocks in a zone show this; in the hour that a change of clocks skips, an hour off. */
function wallTime(day: string, at: string, timeZone: string): number {
  const wanted = Date.parse(`${day}T${at}:00Z`);
  const offset = (moment: number) => shownAsUtc(moment, timeZone) - moment;
  return wanted - offset(wanted - offset(wanted));
}

/** What clocks in a zone show at a moment, read as if it were UTC. */
function shownAsUtc(moment: number, timeZone: string): number {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const clock = {
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  } as const;
  const parts = new Intl.DateTimeFormat('en', { timeZone, ...numeric, ...clock }).formatToParts(
    moment,
  );
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find(part => part.type === type)?.value);
  return Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
}
