import { useLanguage } from '../text/index.tsx';
import { type Language, localeOf } from '../text/language.ts';

const words = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const figures = { ...words, month: 'numeric' } as const;

/**
 * A calendar day (YYYY-MM-DD), short. It is no moment: a birthday is the same everywhere, so no
 * zone may move it. Persian has the Jalali day with the Gregorian one beside it.
 */
export function calendarDayIn(language: Language, day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  if (language !== 'fa') return new Intl.DateTimeFormat(localeOf[language], words).format(noon);
  const jalali = new Intl.DateTimeFormat('fa-IR', figures).format(noon);
  return `${jalali} (${new Intl.DateTimeFormat('fa-IR-u-ca-gregory', figures).format(noon)})`;
}

export function useCalendarDay(): (day: string) => string {
  const { language } = useLanguage();
  return day => calendarDayIn(language, day);
}
