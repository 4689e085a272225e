import { describe, expect, test } from 'vitest';
import { readOrderCode } from './order-code.ts';

const code = 'K7Q2MN8P';

describe('a code is read', () => {
  test.each([
    ['as it is printed', 'K7Q2MN8P'],
    ['in lower case', 'k7q2mn8p'],
    ['with a hyphen', 'K7Q2-MN8P'],
    ['with a hyphen that does not break, a dash, a minus', 'K7‑Q2–MN−8P'],
    ['with spaces, also those that do not break', '\u00a0 K7Q2\u202fMN 8P\t'],
    ['with a number sign', '#K7Q2MN8P'],
    ['with a wide number sign and wide letters', '＃Ｋ７Ｑ２ＭＮ８Ｐ'],
    ['with a numero sign', '№ K7Q2MN8P'],
    ['in quotes', '"K7Q2MN8P"'],
    ['in Polish quotes', '„K7Q2MN8P”'],
    ['in guillemets and apostrophes', '«K7Q2’MN8P»'],
    ['in Persian digits', 'K۷Q۲MN۸P'],
    ['in Arabic digits', 'K٧Q٢MN٨P'],
    ['with invisible marks', '\ufeff\u200eK7Q2\u200b\u2060MN\u00ad8P\u200f'],
    ['as a mail client isolates it', '\u2068K7Q2MN8P\u2069'],
    ['with a variation selector', 'K7Q2\ufe0fMN8P'],
    ['with the stars of a Code 39', '*K7Q2MN8P*'],
    ['with the separators of a scanner', '\u001dK7Q2MN8P\r\n'],
  ])('%s', (_how, typed) => {
    expect(readOrderCode(typed)).toBe(code);
  });

  test('of a ticket, in the groups that somebody reads out', () => {
    expect(readOrderCode('k7q2 mn8p – abcd efgh . jkmn pqrs')).toBe('K7Q2MN8PABCDEFGHJKMNPQRS');
  });

  test.each(['', '  ', '#', '„”', 'Łucja', 'علی', 'jazz & blues', 'a/b', '😀', '50 %'])(
    'and is none in %j',
    typed => {
      expect(readOrderCode(typed)).toBe('');
    },
  );
});
