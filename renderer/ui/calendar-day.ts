import { useLanguage } from '../text/index.tsx';
import { type Language, localeOf } from '../text/language.ts';

const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/**
 * A calendar day (YYYY-MM-DD) in words. It is no moment: a birthday is the same everywhere, so no
 * zone may move it. Persian has the Jalali day with the Gregorian one beside it.
 */
export function calendarDayIn(language: Language, day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const own = new Intl.DateTimeFormat(localeOf[language], long).format(noon);
  if (language !== 'fa') return own;
  return `${own} (${new Intl.DateTimeFormat('fa-IR-u-ca-gregory', long).format(noon)})`;
}

export function useCalendarDay(): (day: string) => string {
  const { language } = useLanguage();
  return day => calendarDayIn(language, day);
}
