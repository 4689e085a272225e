import { useSyncExternalStore } from 'react';
import { serverNow } from '../api/server-clock.ts';
import { useLanguage } from '../text/index.tsx';
import { type Language, localeOf } from '../text/language.ts';
import { clockTime, daysBetween } from './dates.ts';
import { useFormat } from './format.ts';

const minute = 60_000;
const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * How long ago, as short as it stays clear: minutes within the hour, the time within the day,
 * yesterday by name, then the date. Moments are milliseconds since 1970.
 */
export function agoIn(language: Language, at: number, now: number, timeZone = hereZone()): string {
  const locale = localeOf[language];
  const minutes = Math.floor((now - at) / minute);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  if (minutes < 1) return relative.format(0, 'second');
  if (minutes < 60) return relative.format(-minutes, 'minute');
  const day = new Date(at);
  const days = daysBetween(day, new Date(now), timeZone);
  const time = clockTime(language, day, timeZone);
  if (days === 0) return time;
  if (days === 1) return `${relative.format(-1, 'day')}${language === 'fa' ? '،' : ','} ${time}`;
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...(days > 300 && { year: 'numeric' }),
  }).format(day);
}

let quarter = 0;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for all rows of all lists; it stands still while nobody looks. */
function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(() => {
    quarter += 1;
    for (const each of listeners) each();
  }, minute / 4);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** A past moment in the shortest words; the whole date on hovering. */
export function Ago({ at }: { readonly at: string }) {
  const { language } = useLanguage();
  const { dateTime } = useFormat();
  useSyncExternalStore(subscribe, () => quarter);
  return (
    <time dateTime={at} title={dateTime(at)}>
      {agoIn(language, Date.parse(at), serverNow())}
    </time>
  );
}
