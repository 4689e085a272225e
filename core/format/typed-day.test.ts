import { describe, expect, it } from 'vitest';
import { calendarDayIn } from './days.ts';
import { readDay, typedDay } from './typed-day.ts';
import { readTime } from './typed-time.ts';

const today = '2026-11-22';

describe('a typed day', () => {
  it('is read with the day before the month, in any digits and with any mark between', () => {
    for (const typed of [
      '4.12.2026',
      '04/12/2026',
      '4-12-26',
      '2026-12-04',
      '۴/۱۲/۲۰۲۶',
      '4 12 2026',
    ])
      expect(readDay(typed, today), typed).toBe('2026-12-04');
  });

  it('may be Jalali, with leap years', () => {
    expect(readDay('۱۴۰۵/۹/۱۳', today)).toBe('2026-12-04');
    expect(readDay('13/9/1405', today)).toBe('2026-12-04');
    expect(readDay('1403/12/30', today)).toBe('2025-03-20');
    expect(readDay('1404/12/30', today)).toBeNull();
    expect(readDay('1405/1/1', today)).toBe('2026-03-21');
    expect(readDay('1405/12/29', today)).toBe('2027-03-20');
  });

  it('may be any Jalali day of two centuries, as it is written', () => {
    for (let at = Date.UTC(1921, 2, 21); at < Date.UTC(2121, 2, 21); at += 5 * 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      const [written = ''] = calendarDayIn('fa', day).split(' ');
      expect(readDay(written, today)).toBe(day);
    }
  });

  it('without a year is the next one to come', () => {
    expect(readDay('4.12', today)).toBe('2026-12-04');
    expect(readDay('4.3', today)).toBe('2027-03-04');
  });

  it('is nothing where there is no such day', () => {
    for (const typed of ['31.2.2026', '4.13.2026', 'tomorrow', '', '4', '1/2/3/4'])
      expect(readDay(typed, today), typed).toBeNull();
  });

  it('comes back from the figures of each language', () => {
    for (const language of ['en', 'pl', 'fa'] as const)
      expect(readDay(typedDay(language, '2026-12-04'), today), language).toBe('2026-12-04');
  });
});

describe('a typed time', () => {
  it('is read in every way people type it', () => {
    for (const [typed, time] of [
      ['19:30', '19:30'],
      ['19.30', '19:30'],
      ['1930', '19:30'],
      ['730', '07:30'],
      ['7', '07:00'],
      ['7 pm', '19:00'],
      ['12 am', '00:00'],
      ['12:15pm', '12:15'],
      ['۱۹:۳۰', '19:30'],
      ['0:00', '00:00'],
    ] as const)
      expect(readTime(typed), typed).toBe(time);
  });

  it('is nothing where a clock cannot show it', () => {
    for (const typed of ['24:00', '19:60', '13 pm', 'evening', '', '1:2', '19301'])
      expect(readTime(typed), typed).toBeNull();
  });
});
