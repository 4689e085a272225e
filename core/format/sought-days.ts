import {
  CalendarDate,
  GregorianCalendar,
  PersianCalendar,
  toCalendar,
} from '@internationalized/date';
import type { Days } from '../contract/understood.ts';
import { jalaliMonths, months, relative, weekdays, weekends } from './day-names.ts';
import { readDay } from './typed-day.ts';

const day = 86_400_000;

/** So many days after one, which may be fewer than none. */
export const dayAfter = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);

const weekdayOf = (at: string): number => new Date(at).getUTCDay();

/** The weekend that is now or comes next. It is Thursday and Friday where Saturday begins the week. */
export function weekendOf(today: string, timeZone: string): Days {
  const last = timeZone === 'Asia/Tehran' ? 5 : 0;
  const to = dayAfter(today, (last - weekdayOf(today) + 7) % 7);
  const from = dayAfter(to, -1);
  return { from: from < today ? today : from, to };
}

const one = (at: string | null): Days | null => (at === null ? null : { from: at, to: at });

/** A day as digits and marks alone: 17.12, 17/12/2026, 2026-12-17, or a Jalali date. */
const inFigures = /^(?:\d{1,2}[./]\d{1,2}\.?|\d{1,4}([./-])\d{1,2}\1\d{1,4})$/;

/** When somebody says a day, and where. */
export interface Said {
  /** The day there, YYYY-MM-DD. */
  readonly today: string;
  readonly timeZone: string;
  /** A day without a year is the first one since then. */
  readonly since: string;
}

/**
 * The days that folded words mean, as they are said in any of our languages: today, a weekday to come, the weekend,
 * 17.12, 17 dec, dec 17 2026, ۲۶ آذر. Null for any other words.
 */
export function readSoughtDays(said: string, { today, timeZone, since }: Said): Days | null {
  const days = relative.get(said);
  if (days !== undefined) return one(dayAfter(today, days));
  const weekday = weekdays.get(said);
  if (weekday !== undefined) return one(dayAfter(today, (weekday - weekdayOf(today) + 7) % 7));
  if (weekends.has(said)) return weekendOf(today, timeZone);
  if (inFigures.test(said)) return one(readDay(said.replace(/\.$/, ''), since));
  return one(withMonth(said, since));
}

/** A day beside the name of its month, whichever stands first. */
function withMonth(said: string, since: string): string | null {
  const parts = said.replace(/[.,]/g, ' ').split(' ').filter(Boolean);
  const [number, name, year] = /^\d/.test(parts[0] ?? '') ? parts : [parts[1], parts[0], parts[2]];
  const at = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(number ?? '')?.[1];
  if (at === undefined || parts.length > 3 || (year !== undefined && !/^\d{4}$/.test(year)))
    return null;
  const month = months.get(name ?? '');
  if (month !== undefined) return readDay([at, month, year].filter(Boolean).join('.'), since);
  const jalali = jalaliMonths.get(name ?? '');
  return jalali === undefined ? null : jalaliDay(Number(at), jalali, year, since);
}

/** Without a year the next such day that is still to come. */
function jalaliDay(
  at: number,
  month: number,
  year: string | undefined,
  since: string,
): string | null {
  if (year !== undefined) return readDay(`${year}/${month}/${at}`, since);
  const now = toCalendar(
    new CalendarDate(new GregorianCalendar(), ...numbersOf(since)),
    new PersianCalendar(),
  );
  const [thisYear, next] = [now.year, now.year + 1].map(each =>
    readDay(`${each}/${month}/${at}`, since),
  );
  return thisYear !== undefined && thisYear !== null && thisYear >= since
    ? thisYear
    : (next ?? null);
}

function numbersOf(at: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = at.split('-').map(Number);
  return [year, month, date];
}
