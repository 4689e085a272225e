import { westernDigits } from '../../../../core/contract/pesel.ts';
import { type Language, localeOf } from '../../../text/language.ts';

const two = (n: number) => String(n).padStart(2, '0');
const dayMillis = 86_400_000;

function gregorian(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists =
    at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? `${year}-${two(month)}-${two(day)}` : null;
}

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function persianParts(at: number): number {
  const parts = Object.fromEntries(
    persian.formatToParts(at).map(part => [part.type, Number.parseInt(part.value, 10)]),
  );
  return (parts['year'] ?? 0) * 10_000 + (parts['month'] ?? 0) * 100 + (parts['day'] ?? 0);
}

/** The calendar of this machine knows when Persian leap years are; a search of a few days asks it. */
function jalali(year: number, month: number, day: number): string | null {
  const wanted = year * 10_000 + month * 100 + day;
  const near = Date.UTC(year + 621, 2, 20) + (month - 1) * 30.5 * dayMillis + day * dayMillis;
  for (let shift = -8; shift <= 8; shift += 1) {
    const at = near + shift * dayMillis;
    if (persianParts(at) === wanted) return new Date(at).toISOString().slice(0, 10);
  }
  return null;
}

const isJalali = (year: number) => year >= 1_300 && year < 1_500;

/** Without a year the next such day that is still to come. */
function comingDay(day: number, month: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const thisYear = gregorian(year, month, day);
  return thisYear !== null && thisYear >= today ? thisYear : gregorian(year + 1, month, day);
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
  return isJalali(year) ? jalali(year, month, day) : gregorian(year, month, day);
}

/** A day in figures, as it is typed in this language, in the Gregorian calendar. */
export function typedDay(language: Language, day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return new Intl.DateTimeFormat(`${localeOf[language]}-u-ca-gregory`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
    .format(at)
    .replace(/[\u200e\u200f]/g, '');
}

/** The Friday after a day, for an event that nobody has dated yet. */
export function nextFriday(today: string): string {
  const at = new Date(`${today}T00:00:00Z`);
  const ahead = (5 - at.getUTCDay() + 7) % 7 || 7;
  return new Date(at.getTime() + ahead * dayMillis).toISOString().slice(0, 10);
}
