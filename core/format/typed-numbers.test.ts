import { describe, expect, it } from 'vitest';
import { readPercent, readWhole, typedPercent, typedWhole } from './typed-numbers.ts';

describe('a VAT rate', () => {
  it('is read in every way people type it', () => {
    for (const [typed, value] of [
      ['8', 800],
      ['8 %', 800],
      ['8,5', 850],
      ['8.50', 850],
      ['۸', 800],
      ['۸٫۵٪', 850],
      ['0', 0],
      ['100', 10_000],
      [' 23 ', 2_300],
      ['5,', 500],
    ] as const)
      expect(readPercent(typed), typed).toEqual({ ok: true, value });
  });

  it('is refused where it is no percentage', () => {
    for (const typed of ['-8', '8,555', 'eight', '101', '8,5,5', '1e1'])
      expect(readPercent(typed), typed).toEqual({ ok: false });
  });

  it('comes back as it is typed in each language', () => {
    expect(typedPercent('en', 850)).toBe('8.5');
    expect(typedPercent('pl', 850)).toBe('8,5');
    expect(typedPercent('fa', 850)).toBe('۸٫۵');
    for (let rate = 0; rate <= 10_000; rate += 25)
      for (const language of ['en', 'pl', 'fa'] as const)
        expect(readPercent(typedPercent(language, rate))).toEqual({ ok: true, value: rate });
  });
});

describe('a whole number', () => {
  it('is read with groups and in Persian digits', () => {
    for (const [typed, value] of [
      ['1200', 1_200],
      ['1 200', 1_200],
      ['1,200', 1_200],
      ['۱٬۲۰۰', 1_200],
      ['0', 0],
      ['', null],
    ] as const)
      expect(readWhole(typed), typed).toEqual({ ok: true, value });
  });

  it('is refused where it is none', () => {
    for (const typed of ['1.5', '-3', 'ten', '1,20', '1e3'])
      expect(readWhole(typed), typed).toEqual({ ok: false });
  });

  it('is written in the digits of the language, and nothing as nothing', () => {
    expect(typedWhole('fa', 120)).toBe('۱۲۰');
    expect(typedWhole('en', null)).toBe('');
  });
});
