import type { Language } from '../contract/language.ts';
import { dateFormatter } from './formatters.ts';
import { localeOf } from './locale.ts';
import { count } from './numbers.ts';

/** The IANA zone of this computer. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

type Form = 'shortOffset' | 'shortGeneric';

const partIn = (locale: string, timeZone: string, at: Date | undefined, form: Form) =>
  dateFormatter(locale, { timeZone, timeZoneName: form })
    .formatToParts(at)
    .find(part => part.type === 'timeZoneName')?.value;

/** How far a zone's clocks are from UTC at an ISO moment, or now; such as `UTC+1`. */
export const offsetIn = (timeZone: string, at: string | null): string | undefined =>
  partIn('en', timeZone, at === null ? undefined : new Date(at), 'shortOffset')?.replace(
    'GMT',
    'UTC',
  );

/** Whether the clocks of two zones show the same at a moment: then neither needs to be named. */
export const sameClocks = (one: string, other: string, at: Date): boolean =>
  one === other || partIn('en', one, at, 'shortOffset') === partIn('en', other, at, 'shortOffset');

/** UTC+5:30 with a real minus and in the digits of the language. */
const offsetInWords = (language: Language, timeZone: string, at: Date) =>
  (offsetIn(timeZone, at.toISOString()) ?? '')
    .replace(/\+0$/, '')
    .replace('-', '−')
    .replace(/\d+/g, digits => digits.replace(/\d/g, digit => count(language, Number(digit))));

/** A zone by its short name and how far its clocks are from UTC: New York time, UTC−5. */
export function zoneInWords(language: Language, timeZone: string, at: Date): string {
  const offset = offsetInWords(language, timeZone, at);
  const name = partIn(localeOf[language], timeZone, at, 'shortGeneric') ?? '';
  // A zone of an offset alone has no name beside it.
  if (name === '' || /\p{Nd}|GMT|UTC|گرینویچ/u.test(name)) return offset;
  return `${name.replace(/ Time$/, ' time')}${language === 'fa' ? '،' : ','} ${offset}`;
}

/** The same, where the clocks there show something else than those of whoever reads; else null. */
export const foreignZone = (
  language: Language,
  timeZone: string,
  at: Date,
  readIn: string,
): string | null => (sameClocks(timeZone, readIn, at) ? null : zoneInWords(language, timeZone, at));
