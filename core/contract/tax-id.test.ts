import { describe, expect, test } from 'vitest';
import { isNip, TaxId } from './tax-id.ts';

const read = (text: string) => TaxId.safeParse(text).data ?? null;

describe('a tax id', () => {
  test.each([
    ['5260250274', '5260250274'],
    ['526-025-02-74', '5260250274'],
    ['PL 526 025 02 74', 'PL5260250274'],
    ['۵۲۶۰۲۵۰۲۷۴', '5260250274'],
    ['de 136 695 976', 'DE136695976'],
    ['ATU12345675', 'ATU12345675'],
    ['ESX1234567X', 'ESX1234567X'],
  ])('%s is kept as %s', (typed, kept) => expect(read(typed)).toBe(kept));

  test.each([
    ['a wrong check digit', '5260250275'],
    ['a digit too few', '526025027'],
    ['a digit too many', '52602502740'],
    ['PL before a wrong one', 'PL5260250275'],
    ['a name', 'Kowalski'],
    ['nothing', ''],
    ['digits of another country without its letters', '136695976'],
    ['letters alone', 'DEABC'],
  ])('with %s is refused', (_, typed) => expect(read(typed)).toBeNull());

  test('no digit of a NIP can be mistaken for another', () => {
    const nip = '5260250274';
    for (let at = 0; at < nip.length; at += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const other = nip.slice(0, at) + String(digit) + nip.slice(at + 1);
        expect(isNip(other)).toBe(other === nip);
      }
  });
});
