import { describe, expect, test } from 'vitest';
import { readAmount, readSignedAmount, typedAmount } from './typed-amount.ts';

describe('a typed amount', () => {
  test.each([
    ['12,50', 'PLN', 1_250],
    ['12.5', 'PLN', 1_250],
    ['12', 'PLN', 1_200],
    ['0,05', 'PLN', 5],
    [',50', 'PLN', 50],
    ['12,', 'PLN', 1_200],
    ['1 200,50', 'PLN', 120_050],
    ['1\u00a0200', 'PLN', 120_000],
    ['1.200,50', 'PLN', 120_050],
    ['1,200.50', 'PLN', 120_050],
    ['1,234,567.89', 'EUR', 123_456_789],
    ['۱۲٫۵۰', 'PLN', 1_250],
    ['۱٬۲۰۰', 'PLN', 120_000],
    ['1200', 'JPY', 1_200],
    ['1.200', 'JPY', 1_200],
    ['1,234', 'KWD', 1_234],
    // A float would make 58.1 out of this.
    ['0.29', 'PLN', 29],
    ['1234567.89', 'PLN', 123_456_789],
  ])('%s %s is %d minor units', (typed, currency, minor) => {
    expect(readAmount(typed, currency)).toEqual({ ok: true, minor });
  });

  test('nothing typed is no amount and no fault', () => {
    expect(readAmount(' ', 'PLN')).toEqual({ ok: true, minor: null });
  });

  test.each(['abc', '12,505', '-5', '1,2,3', ',', '12zł', '1e3', '1,200', '12,5,50'])(
    '%s is no amount',
    typed => {
      expect(readAmount(typed, 'PLN')).toEqual({ ok: false, fault: 'amountHint' });
    },
  );

  test('more than the contract takes is too big', () => {
    expect(readAmount('1000000000', 'PLN')).toEqual({ ok: true, minor: 100_000_000_000 });
    expect(readAmount('1000000000,01', 'PLN')).toEqual({ ok: false, fault: 'amountTooBig' });
  });

  test.each([
    ['pl', 1_250, '12,50'],
    ['en', 1_250, '12.50'],
    ['en', 1_200, '12'],
    ['fa', 1_250, '۱۲٫۵۰'],
  ] as const)(
    'is shown in %s as a person would type it, and reads back',
    (language, minor, typed) => {
      expect(typedAmount(language, minor, 'PLN')).toBe(typed);
      expect(readAmount(typed, 'PLN')).toEqual({ ok: true, minor });
    },
  );

  test.each(['en', 'pl', 'fa'] as const)('below zero reads back as it is shown in %s', language => {
    const typed = typedAmount(language, -1_250, 'PLN');
    expect(readSignedAmount(typed, 'PLN')).toEqual({ ok: true, minor: -1_250 });
    expect(readSignedAmount(`-${typedAmount(language, 1_250, 'PLN')}`, 'PLN')).toEqual({
      ok: true,
      minor: -1_250,
    });
  });

  test.each(['-', '--5', '5-', '-abc'])('%s is no amount, also where a minus may stand', typed => {
    expect(readSignedAmount(typed, 'PLN')).toEqual({ ok: false, fault: 'amountHint' });
  });
});
