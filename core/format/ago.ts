import type { Language } from '../contract/language.ts';
import { dateFormatter, relativeFormatter } from './formatters.ts';
import { localeOf } from './locale.ts';
import { clockTime, joined } from './moments.ts';
import { daysBetween } from './wall-time.ts';

const minute = 60_000;

/**
 * How long ago, as short as it stays clear: minutes within the hour, the time within the day,
 * yesterday by name, then the date. Moments are milliseconds since 1970.
 */
export function agoIn(language: Language, at: number, now: number, timeZone: string): string {
  const locale = localeOf[language];
  const minutes = Math.floor((now - at) / minute);
  const relative = relativeFormatter(locale, { numeric: 'auto', style: 'short' });
  if (minutes < 1) return relative.format(0, 'second');
  if (minutes < 60) return relative.format(-minutes, 'minute');
  const day = new Date(at);
  const days = daysBetween(day, new Date(now), timeZone);
  const time = clockTime(language, day, timeZone);
  if (days === 0) return time;
  if (days === 1) return joined(language, relative.format(-1, 'day'), time);
  const date = { timeZone, day: 'numeric', month: 'short' } as const;
  return dateFormatter(locale, { ...date, ...(days > 300 && { year: 'numeric' }) }).format(day);
}
