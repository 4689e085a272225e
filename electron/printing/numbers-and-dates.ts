import type { Language } from '../../core/contract/language.ts';
import { minorDigits } from '../../core/contract/money.ts';

const locales: Record<Language, string> = { en: 'en-GB', pl: 'pl-PL', fa: 'fa-IR' };

/** The two lines of a date and the time, in the event's own zone. */
export interface When {
  /** The weekday; in Persian with the Jalali date. */
  day: string;
  /** The Gregorian date. */
  date: string;
  time: string;
}

/** When it starts, as the place where it happens would say it. */
export function whenOf(startsAt: Date, timeZone: string, language: Language): When {
  const written = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const gregorian = `${locales[language]}-u-ca-gregory`;
  const weekday = written(gregorian, { weekday: 'long' }).format(startsAt);
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return {
    day: language === 'fa' ? `${weekday} ${jalali(startsAt, timeZone)}` : weekday,
    date: written(gregorian, date).format(startsAt),
    time: written(locales[language], time).format(startsAt),
  };
}

/** Day, month, year: ICU's own pattern for Persian dates writes the year first and a Latin comma. */
function jalali(startsAt: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const parts = format.formatToParts(startsAt);
  return (['day', 'month', 'year'] as const)
    .map(wanted => parts.find(part => part.type === wanted)?.value ?? '')
    .join(' ');
}

/** An amount with its currency; without the direction marks that ICU adds and our fonts lack. */
export function moneyOf(minor: number, currency: string, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], { style: 'currency', currency });
  const amount = decimal(minor, minorDigits(currency));
  if (language !== 'fa') return format.format(amount).replace(/\p{Bidi_Control}/gu, '');
  // ICU's Persian pattern puts the currency first; people write it after the number.
  const parts = format.formatToParts(amount);
  const symbol = parts.find(part => part.type === 'currency')?.value ?? currency;
  const figures = parts.filter(part => part.type !== 'currency' && part.type !== 'literal');
  return `${figures.map(part => part.value).join('')}\u00A0${symbol}`;
}

/** 800 basis points as `8%`. */
export const rateOf = (basisPoints: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 2 }).format(
    decimal(basisPoints, 4),
  );

export const countOf = (count: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { useGrouping: false }).format(count);

/** Digits with a point set among them: Intl takes a decimal as text, so no amount becomes a float. */
function decimal(whole: number, digits: number): Intl.StringNumericLiteral {
  const figures = String(Math.abs(whole)).padStart(digits + 1, '0');
  const point = figures.length - digits;
  const sign = whole < 0 ? '-' : '';
  return `${sign}${figures.slice(0, point)}.${figures.slice(point)}0` as Intl.StringNumericLiteral;
}
