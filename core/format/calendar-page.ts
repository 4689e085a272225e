import type { Language } from '../contract/language.ts';
import { gregorian, jalali } from './days.ts';
import { count } from './numbers.ts';

const noon = (day: string) => new Date(`${day.slice(0, 10)}T12:00:00Z`);
const timeZone = 'UTC';

/** The month over the days of a calendar (YYYY-MM-DD); in Persian with the Jalali months that it covers. */
export function monthIn(language: Language, day: string): string {
  const month = gregorian(language, { timeZone, month: 'long', year: 'numeric' }).format(noon(day));
  if (language !== 'fa') return month;
  const [from, to] = ['01', '28'].map(each =>
    jalali({ timeZone, month: 'long' }).format(noon(day.slice(0, 8) + each)),
  );
  return `${month} (${from}–${to})`;
}

/** The number that stands for a day in it. */
export const dayOfMonthIn = (language: Language, day: string): string =>
  count(language, noon(day).getUTCDate());

/** The Jalali number under it, in Persian digits. */
export const jalaliDayOfMonth = (day: string): string =>
  jalali({ timeZone, day: 'numeric' }).format(noon(day));
