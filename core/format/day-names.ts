import { fold } from '../contract/searched.ts';
import { dateFormatter } from './formatters.ts';

const numbered = (names: readonly (readonly string[])[], first = 0) =>
  new Map(names.flatMap((each, at) => each.map(name => [fold(name), at + first] as const)));

/** As they are said in English, Polish and Persian, and how people shorten them; Sunday first. */
export const weekdays = numbered([
  ['sunday', 'sun', 'niedziela', 'niedzielę', 'niedz', 'nd', 'یکشنبه', 'یک شنبه'],
  ['monday', 'mon', 'poniedziałek', 'pon', 'دوشنبه', 'دو شنبه'],
  ['tuesday', 'tue', 'tues', 'wtorek', 'wt', 'سه‌شنبه', 'سه شنبه'],
  ['wednesday', 'wed', 'środa', 'środę', 'śr', 'چهارشنبه', 'چهار شنبه'],
  ['thursday', 'thu', 'thur', 'thurs', 'czwartek', 'czw', 'پنجشنبه', 'پنج شنبه'],
  ['friday', 'fri', 'piątek', 'pt', 'جمعه'],
  ['saturday', 'sat', 'sobota', 'sobotę', 'sob', 'شنبه'],
]);

/** Days by how far they are from today. */
export const relative = new Map(
  Object.entries({
    yesterday: -1,
    wczoraj: -1,
    دیروز: -1,
    today: 0,
    tonight: 0,
    dziś: 0,
    dzisiaj: 0,
    امروز: 0,
    امشب: 0,
    tomorrow: 1,
    jutro: 1,
    فردا: 1,
    pojutrze: 2,
    'پس فردا': 2,
    پسفردا: 2,
  }).map(([said, days]) => [fold(said), days]),
);

/** The weekend, as it is said in any of our languages. */
export const weekends = new Set(
  ['weekend', 'this weekend', 'ten weekend', 'w weekend', 'آخر هفته', 'این آخر هفته'].map(fold),
);

/** Full names and how they are shortened, from the platform; Polish ones also as they stand after a day. */
export const months = numbered(
  Array.from({ length: 12 }, (_, month) => {
    const at = new Date(Date.UTC(2026, month, 15));
    const said = (locale: string, fields: Intl.DateTimeFormatOptions) =>
      dateFormatter(`${locale}-u-ca-gregory`, { timeZone: 'UTC', ...fields })
        .formatToParts(at)
        .find(part => part.type === 'month')?.value ?? '';
    return ['en-GB', 'pl-PL', 'fa-IR'].flatMap(locale =>
      (['long', 'short'] as const).flatMap(form => [
        said(locale, { month: form }),
        said(locale, { month: form, day: 'numeric' }),
      ]),
    );
  }),
  1,
);

/** Months of the Persian calendar. */
export const jalaliMonths = numbered(
  [
    'فروردین',
    'اردیبهشت',
    'خرداد',
    'تیر',
    'مرداد',
    'شهریور',
    'مهر',
    'آبان',
    'آذر',
    'دی',
    'بهمن',
    'اسفند',
  ].map(name => [name]),
  1,
);
