import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPesel, westernDigits } from './pesel.ts';

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
const withControl = (ten: string) => {
  const total = weights.reduce((sum, weight, at) => sum + weight * Number(ten[at]), 0);
  return ten + String((10 - (total % 10)) % 10);
};
const codedMonth: Record<number, number> = { 18: 80, 19: 0, 20: 20, 21: 40, 22: 60 };
const peselOf = (date: Date, serial: string) => {
  const iso = date.toISOString();
  const month = Number(iso.slice(5, 7)) + (codedMonth[Number(iso.slice(0, 2))] ?? 0);
  return withControl(iso.slice(2, 4) + String(month).padStart(2, '0') + iso.slice(8, 10) + serial);
};

const anyDay = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2299-12-31'), noInvalidDate: true })
  .map(date => new Date(date.toISOString().slice(0, 10)));
const anySerial = fc.integer({ min: 0, max: 9_999 }).map(serial => String(serial).padStart(4, '0'));

describe('a PESEL', () => {
  test('tells the birth date of every day from 1800 to 2299', () => {
    fc.assert(
      fc.property(anyDay, anySerial, (day, serial) => {
        expect(readPesel(peselOf(day, serial))).toEqual({
          ok: true,
          birthDate: day.toISOString().slice(0, 10),
        });
      }),
    );
  });

  test('with one digit mistyped is always found out', () => {
    fc.assert(
      fc.property(
        anyDay,
        anySerial,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (day, serial, at, by) => {
          const right = peselOf(day, serial);
          const wrong =
            right.slice(0, at) + String((Number(right[at]) + by) % 10) + right.slice(at + 1);
          expect(readPesel(wrong).ok).toBe(false);
        },
      ),
    );
  });

  test.each([
    ['', 'peselDigits'],
    ['4405140135', 'peselDigits'],
    ['440514013590', 'peselDigits'],
    ['4405140135a', 'peselDigits'],
    ['٤٤٠٥١٤٠١٣٥٩', 'peselDigits'],
    ['00000000000', 'peselZeros'],
    ['44051401358', 'peselControlDigit'],
    [withControl('0102300001'), 'peselDate'],
    [withControl('0113010001'), 'peselDate'],
    [withControl('0100010001'), 'peselDate'],
    [withControl('0001320001'), 'peselDate'],
    [withControl('0002300001'), 'peselDate'],
  ])('%j is none: %s', (text, fault) => {
    expect(readPesel(text)).toEqual({ ok: false, fault });
  });

  test('knows leap years of every century', () => {
    expect(readPesel(withControl('0022290001'))).toEqual({ ok: true, birthDate: '2000-02-29' });
    expect(readPesel(withControl('0002290001')).ok).toBe(false);
  });
});

test('digits of other scripts are read as what they mean', () => {
  expect(westernDigits('۱۲۳ ٤٥٦ 789')).toBe('123 456 789');
});
