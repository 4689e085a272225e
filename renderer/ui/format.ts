import { useMemo } from 'react';
import { minorDigits } from '../../core/contract/money.ts';
import { serverNow } from '../api/server-clock.ts';
import { useLanguage } from '../text/index.tsx';
import { type Language, localeOf } from '../text/language.ts';
import { decimal } from './amount.ts';
import { clockTime, dayInWords, daysBetween } from './dates.ts';

const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** How numbers, money and moments are written in one language. Amounts are whole minor units. */
export function formatIn(language: Language) {
  const locale = localeOf[language];
  const numbers = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const currencies = new Map<string, Intl.NumberFormat>();

  const inCurrency = (currency: string) => {
    const digits = minorDigits(currency);
    const made =
      currencies.get(currency) ??
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
    currencies.set(currency, made);
    return { made, digits };
  };

  // Within half a year nobody needs to be told which one.
  const far = (at: Date) => Math.abs(at.getTime() - serverNow()) > 200 * 86_400_000;
  const dayFor = (iso: string, timeZone: string, gregorian: boolean) => {
    const at = new Date(iso);
    return dayInWords(language, at, timeZone, { year: far(at), gregorian });
  };
  const day = (iso: string, timeZone = hereZone()) => dayFor(iso, timeZone, true);
  const time = (iso: string, timeZone = hereZone()) => clockTime(language, new Date(iso), timeZone);

  /** Today, tomorrow, yesterday in words; any other day as a date, short enough for a list. */
  const relativeDay = (iso: string, timeZone = hereZone()) => {
    const days = daysBetween(new Date(serverNow()), new Date(iso), timeZone);
    return Math.abs(days) <= 1
      ? capital(relative.format(days, 'day'))
      : dayFor(iso, timeZone, false);
  };

  const joined = (first: string, second: string) =>
    first + (language === 'fa' ? '، ' : ', ') + second;

  return {
    /** Minor units of a currency as text, such as 12,50 zł. */
    money: (minor: number, currency: string) => {
      const { made, digits } = inCurrency(currency);
      return made.format(decimal(minor, digits));
    },
    number: (n: number) => numbers.format(n),
    /** Day and time in the event's own zone; without a zone in that of this desk. */
    dateTime: (iso: string, timeZone?: string) => joined(day(iso, timeZone), time(iso, timeZone)),
    day,
    time,
    relativeDay,
    /** Today 19:30, tomorrow 11:00, else the date and the time. */
    relativeDateTime: (iso: string, timeZone?: string) =>
      joined(relativeDay(iso, timeZone), time(iso, timeZone)),
  };
}

export type Format = ReturnType<typeof formatIn>;

/** Everything that turns a value into text, in the chosen language. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => formatIn(language), [language]);
}
