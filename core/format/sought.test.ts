import { describe, expect, test } from 'vitest';
import { type Around, readSought, without } from './sought.ts';

/** A Saturday. */
const here: Around = { today: '2026-11-28', timeZone: 'Europe/Warsaw', currency: 'PLN' };

const daysOf = (typed: string, around = here) => {
  const { days } = readSought(typed, around);
  return days && [days.from, days.to];
};

describe('a search for a day', () => {
  test.each([
    [
      [
        'today',
        'TODAY',
        'dziś',
        'dzis',
        'Dzisiaj',
        'امروز',
        'tonight',
        'saturday',
        'sobota',
        'شنبه',
      ],
      28,
    ],
    [['tomorrow', 'jutro', 'فردا', 'sunday', 'niedzielę', 'یک‌شنبه', 'يكشنبه', 'sun'], 29],
    [['pojutrze', 'پس‌فردا', 'poniedziałek', 'دوشنبه'], 30],
  ])('is understood in three languages: %j', (said, date) => {
    for (const typed of said)
      expect(daysOf(typed), typed).toEqual([`2026-11-${date}`, `2026-11-${date}`]);
  });

  test('is understood by figures and by the name of the month, and is the next one to come', () => {
    for (const typed of [
      ...['17.12', '17.12.', '17/12', '17.12.2026', '2026-12-17', '۱۷.۱۲', '۱۷/۱۲/۲۰۲۶'],
      ...['17 dec', '17 December', 'dec 17', '17th dec', '17 dec 2026', 'December 17 2026'],
      ...['17 grudnia', '17 gru', '17 grudzień', '17 دسامبر', '۱۷ دسامبر'],
      ...['۲۶ آذر', '26 آذر 1405', '۱۴۰۵/۹/۲۶'],
    ])
      expect(daysOf(typed), typed).toEqual(['2026-12-17', '2026-12-17']);
    expect(daysOf('3 feb')).toEqual(['2027-02-03', '2027-02-03']);
    expect(daysOf('۱ فروردین')).toEqual(['2027-03-21', '2027-03-21']);
  });

  test('the weekend is what is left of it, on the days of the place', () => {
    for (const typed of ['weekend', 'this weekend', 'آخر هفته'])
      expect(daysOf(typed), typed).toEqual(['2026-11-28', '2026-11-29']);
    expect(daysOf('weekend', { ...here, today: '2026-11-29' })).toEqual([
      '2026-11-29',
      '2026-11-29',
    ]);
    expect(daysOf('weekend', { ...here, today: '2026-11-30' })).toEqual([
      '2026-12-05',
      '2026-12-06',
    ]);
    const tehran = { ...here, timeZone: 'Asia/Tehran' };
    expect(daysOf('weekend', tehran)).toEqual(['2026-12-03', '2026-12-04']);
  });

  test.each([
    '17',
    '31.2',
    '12.50',
    '17 jazz',
    'may',
    '7777',
    'sund',
    'day',
    '1.2.3.4',
    '10-12',
    '0 dec',
    '',
  ])('is not seen where nobody means one: %j', typed => expect(daysOf(typed)).toBeNull());
});

describe('a search for a price', () => {
  const priceOf = (typed: string) => {
    const { price } = readSought(typed, here);
    return price && [price.fromMinor, price.toMinor, price.currency];
  };

  test('is understood with a word, a sign or a currency', () => {
    for (const typed of [
      '<50',
      '< 50',
      'under 50',
      'up to 50 zł',
      'do 50',
      'poniżej 50zł',
      'زیر ۵۰',
      'کمتر از ۵۰',
    ])
      expect(priceOf(typed), typed).toEqual([null, 5_000, 'PLN']);
    for (const typed of ['>50', 'over 50', 'powyżej 50', 'بیش از ۵۰'])
      expect(priceOf(typed), typed).toEqual([5_000, null, 'PLN']);
    for (const typed of ['50 zł', '50zl', '50,00 PLN'])
      expect(priceOf(typed), typed).toEqual([5_000, 5_000, 'PLN']);
    expect(priceOf('under €12.50')).toEqual([null, 1_250, 'EUR']);
  });

  test.each(['50', 'jazz 50', 'do', 'under', '17.12', '600 700 800', '5000000000000 zł'])(
    'is not seen where nobody means one: %j',
    typed => expect(priceOf(typed)).toBeNull(),
  );
});

test('days, a price and words may stand in any sequence, and each can be taken away', () => {
  const typed = ' jazz  17 dec kids under 50 zł ';
  const sought = readSought(typed, here);
  expect(sought).toMatchObject({
    days: { from: '2026-12-17', typed: '17 dec' },
    price: { toMinor: 5_000, typed: 'under 50 zł' },
    text: 'jazz 17 dec kids',
    rest: 'jazz kids',
  });
  expect(without(typed, sought.days?.typed ?? '')).toBe('jazz kids under 50 zł');
  expect(without(typed, sought.price?.typed ?? '')).toBe('jazz 17 dec kids');
});

test('a word is taken away however it was typed', () => {
  expect(without('Noc  MUZOÉW, jazz', 'muzoew')).toBe('Noc jazz');
  expect(without('noc', 'jazz')).toBe('noc');
});

test('where the past is looked for too, a day without a year is the nearest one', () => {
  const orders = { ...here, currency: null, since: '2026-05-28' };
  expect(daysOf('17.10', orders)).toEqual(['2026-10-17', '2026-10-17']);
  expect(daysOf('17 paź', orders)).toEqual(['2026-10-17', '2026-10-17']);
  expect(daysOf('3 feb', orders)).toEqual(['2027-02-03', '2027-02-03']);
  expect(readSought('under 50', orders)).toMatchObject({ price: null, rest: 'under 50' });
});

test('a second day is a word, as it may be one of a title', () => {
  expect(readSought('today saturday', here)).toMatchObject({
    days: { typed: 'today' },
    rest: 'saturday',
  });
});
