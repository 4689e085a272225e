import { describe, expect, test } from 'vitest';
import { noteServerMoment } from '../api/server-clock.ts';
import { formatIn } from './format.ts';

const start = '2026-12-04T18:30:00Z';
const warsaw = 'Europe/Warsaw';

/** Invisible direction marks and kinds of spaces are the platform's business. */
const plain = (text: string) =>
  text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');

describe('values in words', () => {
  noteServerMoment('2026-12-03T22:30:00Z');

  test('money keeps the minor units of its currency', () => {
    expect(plain(formatIn('pl').money(123_450, 'PLN'))).toBe('1234,50 zł');
    expect(plain(formatIn('en').money(123_450, 'EUR'))).toBe('€1,234.50');
    expect(plain(formatIn('en').money(1_200, 'JPY'))).toBe('¥1,200');
    expect(plain(formatIn('fa').money(5_000, 'PLN'))).toBe('zł ۵۰٫۰۰');
    expect(plain(formatIn('en').money(-250, 'EUR'))).toBe('-€2.50');
  });

  test('a moment is told in the zone of the event, not of the desk', () => {
    expect(formatIn('en').dateTime(start, warsaw)).toBe('Fri 4 Dec, 19:30');
    expect(formatIn('en').time(start, 'America/New_York')).toBe('13:30');
  });

  test('days near by are words, and which day it is follows the zone too', () => {
    // 22:30 UTC on the third is still the third in Warsaw, and already the fourth in Tehran.
    expect(formatIn('en').relativeDay(start, warsaw)).toBe('Tomorrow');
    expect(formatIn('pl').relativeDay(start, warsaw)).toBe('Jutro');
    expect(formatIn('fa').relativeDay('2026-12-04T10:00:00Z', 'Asia/Tehran')).toBe('امروز');
    expect(formatIn('en').relativeDay('2026-12-09T10:00:00Z', warsaw)).toBe('Wed 9 Dec');
  });

  test('a day far away names its year', () => {
    expect(formatIn('en').day('2028-02-01T10:00:00Z', warsaw)).toBe('Tue 1 Feb 2028');
  });

  test('Persian days are Jalali, with the Gregorian day beside them', () => {
    expect(formatIn('fa').dateTime(start, warsaw)).toBe('جمعه ۱۳ آذر (۴ دسامبر)، ۱۹:۳۰');
  });

  test('in a list a Persian day is short', () => {
    expect(formatIn('fa').relativeDay('2026-12-09T10:00:00Z', warsaw)).toBe('چهارشنبه ۱۸ آذر');
  });
});
