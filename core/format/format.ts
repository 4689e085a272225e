import type { Language } from '../contract/language.ts';
import { amountIn } from './amounts.ts';
import { dayInWords } from './days.ts';
import { dateFormatter, relativeFormatter } from './formatters.ts';
import { localeOf } from './locale.ts';
import { clockTime, joined } from './moments.ts';
import { count, percentIn } from './numbers.ts';
import { daysBetween } from './wall-time.ts';
import { foreignZone } from './zones.ts';

/** Where and when somebody reads: what a screen calls today, and the zone of moments without one. */
export interface Here {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly timeZone: () => string;
}

/** Within half a year nobody needs to be told which one. */
const halfYear = 200 * 86_400_000;

const capital = (text: string, locale: string) =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** How a screen writes numbers, money and moments in one language. Amounts are whole minor units. */
export function formatIn(language: Language, here: Here) {
  const locale = localeOf[language];

  const dayFor = (iso: string, timeZone: string, gregorian: boolean) => {
    const at = new Date(iso);
    const year = Math.abs(at.getTime() - here.now()) > halfYear;
    return dayInWords(language, at, timeZone, { year, gregorian });
  };
  const day = (iso: string, timeZone = here.timeZone()) => dayFor(iso, timeZone, true);
  const time = (iso: string, timeZone = here.timeZone()) =>
    clockTime(language, new Date(iso), timeZone);

  /** Today, tomorrow, yesterday in words; any other day as a date, short enough for a list. */
  const relativeDay = (iso: string, timeZone = here.timeZone()) => {
    const days = daysBetween(new Date(here.now()), new Date(iso), timeZone);
    if (Math.abs(days) > 1) return dayFor(iso, timeZone, false);
    return capital(relativeFormatter(locale, { numeric: 'auto' }).format(days, 'day'), locale);
  };

  /** What a day within the next week is called: today, tomorrow, its weekday; null for any other. */
  const nearDay = (iso: string, timeZone = here.timeZone()): string | null => {
    const days = daysBetween(new Date(here.now()), new Date(iso), timeZone);
    if (days < -1 || days > 6) return null;
    if (days < 2) return relativeDay(iso, timeZone);
    const weekday = dateFormatter(locale, { timeZone, weekday: 'long' }).format(new Date(iso));
    return capital(weekday, locale);
  };

  const zone = (iso: string, timeZone: string) =>
    foreignZone(language, timeZone, new Date(iso), here.timeZone());
  /** With the zone behind it, where a reader here would take it for another moment. */
  const zoned = (moment: string, iso: string, timeZone: string | undefined) => {
    const named = timeZone === undefined ? null : zone(iso, timeZone);
    return named === null ? moment : `${moment} (${named})`;
  };

  return {
    money: (minor: number, currency: string) => amountIn(language, minor, currency),
    number: (n: number) => count(language, n),
    percent: (basisPoints: number) => percentIn(language, basisPoints),
    /** Day and time in the event's own zone, which is named where it is not that of this counter. */
    dateTime: (iso: string, timeZone?: string) =>
      zoned(joined(language, day(iso, timeZone), time(iso, timeZone)), iso, timeZone),
    day,
    /** What the clock shows there: whoever writes it alone writes `zone` beside it. */
    time,
    /** The name of a zone whose clocks differ from those of this counter at a moment; else null. */
    zone,
    relativeDay,
    nearDay,
    /** Today 19:30, tomorrow 11:00, else the date and the time. */
    relativeDateTime: (iso: string, timeZone?: string) =>
      zoned(joined(language, relativeDay(iso, timeZone), time(iso, timeZone)), iso, timeZone),
  };
}

export type Format = ReturnType<typeof formatIn>;
