import { type Language, localeOf } from '../text/language.ts';

type Options = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using it does, and lists use thousands. */
function formatter(locale: string, options: Options): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

const parts = (locale: string, at: Date, options: Options) =>
  Object.fromEntries(
    formatter(locale, options)
      .formatToParts(at)
      .map(part => [part.type, part.value]),
  );

/** A calendar day as a number that can be compared: 20261204. */
const dayNumber = (at: Date, timeZone: string) => {
  const day = parts('en-CA-u-ca-gregory', at, {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return Date.UTC(Number(day['year']), Number(day['month']) - 1, Number(day['day'])) / 86_400_000;
};

export const daysBetween = (from: Date, to: Date, timeZone: string) =>
  dayNumber(to, timeZone) - dayNumber(from, timeZone);

export const clockTime = (language: Language, at: Date, timeZone: string) =>
  formatter(localeOf[language], { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);

/** Whether the year is said, and in Persian the Gregorian day beside the Jalali one. */
export interface DayForm {
  readonly year: boolean;
  readonly gregorian: boolean;
}

/** Persian days stand in the Jalali calendar. */
function persianDay(at: Date, timeZone: string, form: DayForm): string {
  const jalali = parts('fa-IR', at, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const day = [jalali['weekday'], jalali['day'], jalali['month']];
  const words = [...day, ...(form.year ? [jalali['year']] : [])].join(' ');
  if (!form.gregorian) return words;
  const gregorian = formatter('fa-IR-u-ca-gregory', {
    timeZone,
    day: 'numeric',
    month: 'long',
    ...(form.year && { year: 'numeric' }),
  }).format(at);
  return `${words} (${gregorian})`;
}

/** The day in words. */
export function dayInWords(language: Language, at: Date, timeZone: string, form: DayForm): string {
  if (language === 'fa') return persianDay(at, timeZone, form);
  const day = formatter(localeOf[language], {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(form.year && { year: 'numeric' }),
  }).format(at);
  // Some versions of the platform's data have a comma after an English weekday, some have none.
  return language === 'en' ? day.replace(',', '') : day;
}
