import { useMemo } from 'react';
import { minorDigits } from '../../core/contract/money.ts';
import { serverNow } from '../api/server-clock.ts';
import { useLanguage } from '../text/index.tsx';
import { type Language, localeOf } from '../text/language.ts';
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

  const sameYear = (at: Date) => Math.abs(at.getTime() - serverNow()) < 200 * 86_400_000;
  const day = (iso: string, timeZone = hereZone()) => {
    const at = new Date(iso);
    return dayInWords(language, at, timeZone, !sameYear(at));
  };
  const time = (iso: string, timeZone = hereZone()) => clockTime(language, new Date(iso), timeZone);

  /** Today, tomorrow, yesterday in words; any other day as a date. */
  const relativeDay = (iso: string, timeZone = hereZone()) => {
    const days = daysBetween(new Date(serverNow()), new Date(iso), timeZone);
    return Math.abs(days) <= 1 ? capital(relative.format(days, 'day')) : day(iso, timeZone);
  };

  return {
    /** Minor units of a currency as text, such as 12,50 zł. */
    money: (minor: number, currency: string) => {
      const { made, digits } = inCurrency(currency);
      return made.format(minor / 10 ** digits);
    },
    number: (n: number) => numbers.format(n),
    /** Day and time in the event's own zone; without a zone in that of this desk. */
    dateTime: (iso: string, timeZone?: string) => `${day(iso, timeZone)}, ${time(iso, timeZone)}`,
    day,
    time,
    relativeDay,
    /** Today 19:30, tomorrow 11:00, else the date and the time. */
    relativeDateTime: (iso: string, timeZone?: string) =>
      `${relativeDay(iso, timeZone)}, ${time(iso, timeZone)}`,
  };
}

export type Format = ReturnType<typeof formatIn>;

/** Everything that turns a value into text, in the chosen language. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => formatIn(language), [language]);
}
