import { calendarDayIn } from '../../core/format/days.ts';
import { useLanguage } from '../text/index.tsx';

/** Writes calendar days (YYYY-MM-DD) in the chosen language. */
export function useCalendarDay(): (day: string) => string {
  const { language } = useLanguage();
  return day => calendarDayIn(language, day);
}
