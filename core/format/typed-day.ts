import {
  type Calendar,
  CalendarDate,
  GregorianCalendar,
  PersianCalendar,
  toCalendar,
} from '@internationalized/date';
import type { Language } from '../contract/language.ts';
import { westernDigits } from '../contract/pesel.ts';
import { gregorian } from './days.ts';

const western = new GregorianCalendar();
const persian = new PersianCalendar();

/** The day as `2026-12-04`; null where the calendar has no such day. */
function dayOf(calendar: Calendar, year: number, month: number, day: number): string | null {
  // One beyond the end of a month becomes its last.
  const date = new CalendarDate(calendar, year, month, day);
  const exists = date.year === year && date.month === month && date.day === day;
  return exists ? toCalendar(date, western).toString() : null;
}

const isJalali = (year: number) => year >= 1_300 && year < 1_500;

/** Without a year the next such day that is still to come. */
function comingDay(day: number, month: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const thisYear = dayOf(western, year, month, day);
  return thisYear !== null && thisYear >= today ? thisYear : dayOf(western, year + 1, month, day);
}

/**
 * Reads a day into `2026-12-04`: 4.12.2026, 4/12/2026, 4.12, 2026-12-04, and Jalali years as
 * ۱۴۰۵/۹/۱۳ or 13/9/1405. The day stands before the month. Null when there is no such day.
 */
export function readDay(typed: string, today: string): string | null {
  const numbers = westernDigits(typed)
    .trim()
    .split(/[\s./\-،,]+/)
    .filter(part => part !== '');
  if (!numbers.every(part => /^\d{1,4}$/.test(part))) return null;
  const [a = 0, b = 0, c] = numbers.map(Number);
  if (numbers.length === 2) return comingDay(a, b, today);
  if (numbers.length !== 3 || c === undefined) return null;
  const [year, month, day] = a > 31 ? [a, b, c] : [c < 100 ? 2_000 + c : c, b, a];
  return dayOf(isJalali(year) ? persian : western, year, month, day);
}

/** A day in figures, as it is typed in this language, in the Gregorian calendar. */
export function typedDay(language: Language, day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  const figures = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return gregorian(language, figures)
    .format(at)
    .replace(/[\u200e\u200f]/g, '');
}
