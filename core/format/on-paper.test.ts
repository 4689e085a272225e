import { expect, test } from 'vitest';
import { amountOnPaper } from './amounts.ts';
import { momentOnPaper } from './moments.ts';
import { percentIn } from './numbers.ts';

/** Half past seven in the evening in Warsaw, ten in Tehran. */
const moment = new Date('2026-12-04T18:30:00Z');
/** ICU parts figures with several kinds of space; which one is its own affair. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

test('date and time are those of the place where the event is', () => {
  expect(momentOnPaper('en', moment, 'Europe/Warsaw')).toEqual({
    day: 'Friday',
    date: '4 December 2026',
    time: '19:30',
  });
  expect(momentOnPaper('pl', new Date('2026-10-04T23:15:00Z'), 'Europe/Warsaw')).toEqual({
    day: 'poniedziałek',
    date: '5 października 2026',
    time: '01:15',
  });
});

test('midnight begins a day', () => {
  expect(momentOnPaper('en', new Date('2026-12-04T23:00:00Z'), 'Europe/Warsaw').time).toBe('00:00');
});

test('Persian writes the Jalali date beside the Gregorian one, both in Persian digits', () => {
  expect(momentOnPaper('fa', moment, 'Asia/Tehran')).toEqual({
    day: 'جمعه ۱۳ آذر ۱۴۰۵',
    date: '۴ دسامبر ۲۰۲۶',
    time: '۲۲:۰۰',
  });
});

test('money has the digits its currency has', () => {
  expect(plain(amountOnPaper('pl', 5_000, 'PLN'))).toBe('50,00 zł');
  expect(plain(amountOnPaper('en', 5, 'PLN'))).toBe('PLN 0.05');
  expect(plain(amountOnPaper('pl', 1_500, 'JPY'))).toBe('1500 JPY');
  expect(plain(amountOnPaper('en', 12_345, 'KWD'))).toBe('KWD 12.345');
});

test('the largest amount there is loses no grosz', () => {
  expect(plain(amountOnPaper('en', 99_999_999_999, 'PLN'))).toBe('PLN 999,999,999.99');
});

test('Persian writes the currency after the number, without direction marks', () => {
  expect(plain(amountOnPaper('fa', 4_500_000, 'IRR'))).toBe('۴٬۵۰۰٬۰۰۰ ریال');
  expect(plain(amountOnPaper('fa', 5_000, 'PLN'))).toBe('۵۰٫۰۰ PLN');
});

test('a VAT rate is a percentage with only the decimals it needs', () => {
  expect(percentIn('en', 800)).toBe('8%');
  expect(plain(percentIn('pl', 825))).toBe('8,25%');
  expect(percentIn('en', 0)).toBe('0%');
  expect(percentIn('fa', 900)).toBe('۹٪');
});
