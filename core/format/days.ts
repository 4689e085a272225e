import type { Language } from '../contract/language.ts';
import { dateFormatter } from './formatters.ts';
import { localeOf } from './locale.ts';

type Fields = Intl.DateTimeFormatOptions;

/** The Gregorian calendar, in the words and digits of the language. */
export const gregorian = (language: Language, fields: Fields): Intl.DateTimeFormat =>
  dateFormatter(`${localeOf[language]}-u-ca-gregory`, fields);

/** The Jalali calendar, in Persian words and digits. */
export const jalali = (fields: Fields): Intl.DateTimeFormat =>
  dateFormatter('fa-IR-u-ca-persian', fields);

/** Weekday, day, month, year: ICU's own pattern for Persian dates writes the year first and a Latin comma. */
export function jalaliDay(at: Date, timeZone: string, year: boolean): string {
  const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const parts = jalali({ timeZone, ...long }).formatToParts(at);
  return ['weekday', 'day', 'month', ...(year ? ['year'] : [])]
    .map(wanted => parts.find(part => part.type === wanted)?.value ?? '')
    .join(' ');
}

/** Whether the year is said, and in Persian the Gregorian day beside the Jalali one. */
export interface DayForm {
  readonly year: boolean;
  readonly gregorian: boolean;
}

/** The day of a moment in a zone, in words. Persian days stand in the Jalali calendar. */
export function dayInWords(language: Language, at: Date, timeZone: string, form: DayForm): string {
  const year = form.year && ({ year: 'numeric' } as const);
  if (language === 'fa') {
    const words = jalaliDay(at, timeZone, form.year);
    if (!form.gregorian) return words;
    const beside = gregorian('fa', { timeZone, day: 'numeric', month: 'long', ...year });
    return `${words} (${beside.format(at)})`;
  }
  const short = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const day = dateFormatter(localeOf[language], { timeZone, ...short, ...year }).format(at);
  // Some versions of the platform's data have a comma after an English weekday, some have none.
  return language === 'en' ? day.replace(',', '') : day;
}

/**
 * A calendar day (YYYY-MM-DD), short. It is no moment: a birthday is the same everywhere, so no
 * zone may move it. Persian has the Jalali day with the Gregorian one beside it.
 */
export function calendarDayIn(language: Language, day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const short = { timeZone: 'UTC', day: 'numeric', year: 'numeric' } as const;
  if (language !== 'fa')
    return dateFormatter(localeOf[language], { ...short, month: 'short' }).format(noon);
  const figures = { ...short, month: 'numeric' } as const;
  return `${jalali(figures).format(noon)} (${gregorian('fa', figures).format(noon)})`;
}
