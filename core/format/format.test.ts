import { describe, expect, test } from 'vitest';
import type { Language } from '../contract/language.ts';
import { formatIn } from './format.ts';

const start = '2026-12-04T18:30:00Z';
const warsaw = 'Europe/Warsaw';

const here = { now: () => Date.parse('2026-12-03T22:30:00Z'), timeZone: () => warsaw };
const read = (language: Language) => formatIn(language, here);

/** Invisible direction marks and kinds of spaces are the platform's business. */
const plain = (text: string) =>
  text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');

describe('values in words', () => {
  test('money keeps the minor units of its currency', () => {
    expect(plain(read('pl').money(123_450, 'PLN'))).toBe('1234,50 zł');
    expect(plain(read('en').money(123_450, 'EUR'))).toBe('€1,234.50');
    expect(plain(read('en').money(1_200, 'JPY'))).toBe('¥1,200');
    expect(plain(read('fa').money(5_000, 'PLN'))).toBe('zł ۵۰٫۰۰');
    expect(plain(read('en').money(-250, 'EUR'))).toBe('-€2.50');
  });

  test('a moment is told in the zone of the event, not of the counter', () => {
    expect(read('en').dateTime(start, warsaw)).toBe('Fri 4 Dec, 19:30');
    expect(read('en').time(start, 'America/New_York')).toBe('13:30');
  });

  test('days near by are words, and which day it is follows the zone too', () => {
    // 22:30 UTC on the third is still the third in Warsaw, and already the fourth in Tehran.
    expect(read('en').relativeDay(start, warsaw)).toBe('Tomorrow');
    expect(read('pl').relativeDay(start, warsaw)).toBe('Jutro');
    expect(read('fa').relativeDay('2026-12-04T10:00:00Z', 'Asia/Tehran')).toBe('امروز');
    expect(read('en').relativeDay('2026-12-09T10:00:00Z', warsaw)).toBe('Wed 9 Dec');
  });

  test('days of the next week have a name, by the clocks of the event, and others none', () => {
    const named = (language: Language, day: string, zone = warsaw) =>
      read(language).nearDay(`2026-12-${day}T12:00:00Z`, zone);
    expect(['02', '03', '04', '05', '09'].map(day => named('en', day))).toEqual([
      ...['Yesterday', 'Today', 'Tomorrow', 'Saturday', 'Wednesday'],
    ]);
    expect([named('en', '01'), named('en', '10')]).toEqual([null, null]);
    expect([named('pl', '05'), named('fa', '05')]).toEqual(['Sobota', 'شنبه']);
    expect(named('fa', '04', 'Asia/Tehran')).toBe('امروز');
  });

  test('a day far away names its year', () => {
    expect(read('en').day('2028-02-01T10:00:00Z', warsaw)).toBe('Tue 1 Feb 2028');
  });

  test('Persian days are Jalali, with the Gregorian day beside them', () => {
    expect(read('fa').dateTime(start, warsaw)).toBe('جمعه ۱۳ آذر (۴ دسامبر)، ۱۹:۳۰');
  });

  test('in a list a Persian day is short', () => {
    expect(read('fa').relativeDay('2026-12-09T10:00:00Z', warsaw)).toBe('چهارشنبه ۱۸ آذر');
  });
});

describe('a moment of an event in another zone than the desk’s', () => {
  const tokyo = 'Asia/Tokyo';
  const at = (language: Language, zone: string, iso = start) =>
    plain(read(language).dateTime(iso, zone));

  test('names the zone on the screen, in words and by its offset', () => {
    expect(at('en', tokyo)).toBe('Sat 5 Dec, 03:30 (Japan time, UTC+9)');
    expect(at('pl', tokyo)).toBe('sob., 5 gru, 03:30 (czas: Japonia, UTC+9)');
    expect(at('fa', tokyo)).toBe('شنبه ۱۴ آذر (۵ دسامبر)، ۰۳:۳۰ (وقت ژاپن، UTC+۹)');
    expect(plain(read('en').relativeDateTime(start, tokyo))).toMatch(/ \(Japan time, UTC\+9\)$/);
    expect(at('en', 'America/New_York')).toMatch(/13:30 \(New York time, UTC−5\)$/);
  });

  test('names it by the offset of that very day, halves of hours too', () => {
    expect(at('en', 'America/New_York', '2026-07-04T18:30:00Z')).toContain('UTC−4)');
    expect(at('en', 'Asia/Kolkata')).toContain('UTC+5:30)');
    expect(at('fa', 'Asia/Kathmandu')).toContain('UTC+۵:۴۵)');
  });

  test('has no name where there is none but the offset', () => {
    expect(at('en', 'UTC')).toBe('Fri 4 Dec, 18:30 (UTC)');
    expect(at('pl', 'Etc/GMT+5')).toMatch(/13:30 \(UTC−5\)$/);
  });

  test('needs none where the clocks there show the same as here', () => {
    expect(at('en', 'Europe/Berlin')).toBe('Fri 4 Dec, 19:30');
    expect(read('en').zone(start, 'Europe/Berlin')).toBeNull();
    expect(read('en').zone(start, 'Africa/Tunis')).toBeNull();
    expect(read('en').zone('2026-07-04T18:30:00Z', 'Africa/Tunis')).not.toBeNull();
    expect(read('en').dateTime(start)).toBe('Fri 4 Dec, 19:30');
  });
});
