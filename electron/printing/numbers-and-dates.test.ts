import { expect, test } from 'vitest';
import { moneyOf, rateOf, whenOf } from './numbers-and-dates.ts';

/** Half past seven in the evening in Warsaw, ten in Tehran. */
const moment = new Date('2026-12-04T18:30:00Z');
/** ICU parts figures with several kinds of space; which one is its own affair. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

test('date and time are those of the place where the event is', () => {
  expect(whenOf(moment, 'Europe/Warsaw', 'en')).toEqual({
    day: 'Friday',
    date: '4 December 2026',
    time: '19:30',
  });
  expect(whenOf(new Date('2026-10-04T23:15:00Z'), 'Europe/Warsaw', 'pl')).toEqual({
    day: 'poniedziałek',
    date: '5 października 2026',
    time: '01:15',
  });
});

test('midnight begins a day', () => {
  expect(whenOf(new Date('2026-12-04T23:00:00Z'), 'Europe/Warsaw', 'en').time).toBe('00:00');
});

test('Persian writes the Jalali date beside the Gregorian one, both in Persian digits', () => {
  expect(whenOf(moment, 'Asia/Tehran', 'fa')).toEqual({
    day: 'جمعه ۱۳ آذر ۱۴۰۵',
    date: '۴ دسامبر ۲۰۲۶',
    time: '۲۲:۰۰',
  });
});

test('money has the digits its currency has', () => {
  expect(plain(moneyOf(5_000, 'PLN', 'pl'))).toBe('50,00 zł');
  expect(plain(moneyOf(5, 'PLN', 'en'))).toBe('PLN 0.05');
  expect(plain(moneyOf(1_500, 'JPY', 'pl'))).toBe('1500 JPY');
  expect(plain(moneyOf(12_345, 'KWD', 'en'))).toBe('KWD 12.345');
});

test('the largest amount there is loses no grosz', () => {
  expect(plain(moneyOf(99_999_999_999, 'PLN', 'en'))).toBe('PLN 999,999,999.99');
});

test('Persian writes the currency after the number, without direction marks', () => {
  expect(plain(moneyOf(4_500_000, 'IRR', 'fa'))).toBe('۴٬۵۰۰٬۰۰۰ ریال');
  expect(plain(moneyOf(5_000, 'PLN', 'fa'))).toBe('۵۰٫۰۰ PLN');
});

test('a VAT rate is a percentage with only the decimals it needs', () => {
  expect(rateOf(800, 'en')).toBe('8%');
  expect(plain(rateOf(825, 'pl'))).toBe('8,25%');
  expect(rateOf(0, 'en')).toBe('0%');
  expect(rateOf(900, 'fa')).toBe('۹٪');
});
