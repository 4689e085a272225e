import { expect, test } from 'vitest';
import { Phone, phoneDigits, withPhones } from './phone.ts';

test.each([
  '600 700 800',
  '600-700-800',
  '600700800',
  '+48 600 700 800',
  '+48600700800',
  '0048 600700800',
  '(+48) 600.700.800',
  '۶۰۰ ۷۰۰ ۸۰۰',
  '0 600 700 800',
])('a phone is the same in any spacing, with or without +48: %s', typed => {
  expect(phoneDigits(typed)).toBe('600700800');
  expect(withPhones(typed)?.trim()).toBe('600700800');
});

test('a phone of another country is the same with its prefix or a zero', () => {
  expect(phoneDigits('+98 912 345 6789')).toBe(phoneDigits('0912 345 6789'));
});

test('a number among words is told from words, and short numbers are none', () => {
  expect(withPhones('kowalski +48 600 700 800 jazz')?.split(/\s+/)).toEqual([
    'kowalski',
    '600700800',
    'jazz',
  ]);
  for (const text of [
    'jazz 12',
    'rząd 5 miejsce 7',
    '',
    'kowalski',
    '+48',
    '1 2 3',
    '5280 12',
    '27.11.26',
  ])
    expect(withPhones(text)).toBeNull();
});

test.each(['600 700 800', '+48 600 700 800', '22 123 45 67 w. 12', '12345', '۶۰۰۷۰۰۸۰۰'])(
  'is kept as it was typed: %s',
  typed => {
    expect(Phone.parse(`  ${typed} `)).toBe(typed);
  },
);

test('is kept without the marks of a copied number, and the same as without them', () => {
  expect(Phone.parse('\u202a+48 600\u00a0700\u00a0800\u202c')).toBe('+48 600\u00a0700\u00a0800');
  expect(phoneDigits('\u202a+48 600\u00a0700\u00a0800\u202c')).toBe('600700800');
});

test.each([
  '',
  'jutro',
  '1234',
  '44051401359',
  '4111 1111 1111 1111',
  '3782 822463 10005',
  '60\u0000 700 800',
])('is not %j', typed => {
  expect(Phone.safeParse(typed).success).toBe(false);
});

test.each(['00210112344', '00323112345', '48051401357', '480514 01357'])(
  'is not the PESEL of somebody born in 2000 or 1948, which begins like a prefix: %s',
  typed => {
    expect(Phone.safeParse(typed).success).toBe(false);
  },
);

test.each(['48 12 213 45 62', '(+48) 12 213 45 62', '0048 600 700 800', '00420 601 123 456'])(
  'is a number with its prefix, also where its digits would pass for a PESEL: %s',
  typed => {
    expect(Phone.safeParse(typed).success).toBe(true);
  },
);
