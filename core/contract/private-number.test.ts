import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { privateNumberIn } from './private-number.ts';

describe('a national id typed as a name, reason or reference', () => {
  test.each([
    '44051401359',
    'wrong person, 44051401359 called',
    'PESEL: 440514 01359',
    'pesel44051401359',
    '44-05-14-01359',
    '440514.01359.',
    '۴۴۰۵۱۴۰۱۳۵۹',
    '٤٤٠٥١٤٠١٣٥٩',
    '４４０５１４０１３５９',
    '44051\u200b401359',
    'id 44051401359 100 PLN',
    '7 44051401359',
    'AB12 44051401359',
    '+48 600 700 800 44051401359',
    '+48 600 700 800, 44051401359',
  ])('%j is found', text => expect(privateNumberIn(text)).toBe('peselInText'));

  test.each([
    ['a wrong control digit', '44051401358'],
    ['a day that does not exist', '44053201359'],
    ['ten digits', '4405140135'],
    ['a part of a longer number', '440514013590'],
    ['a birth to come', '99251401357'],
    ['a telephone number abroad', '+48122134565'],
    ['a code with letters before it', 'AB44051401359'],
    ['a longer one', 'AB744051401359'],
    ['a telephone number of Germany', '+49 151 20512344'],
    ['one without spaces behind its prefix', '+49 15120512344'],
    ['one with a digit before what would pass', '+744051401359'],
  ])('%s is none: %j', (_, text) => expect(privateNumberIn(text)).toBe(null));
});

describe('a card number typed as a reference', () => {
  test.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111 12/27 123',
    'card 5555 5555 5555 4444 declined',
    '2223003122003222',
    '3782 822463 10005',
    '6011111111111117',
    '3530111333300000',
    '6759649826438453',
    '۴۱۱۱۱۱۱۱۱۱۱۱۱۱۱۱',
  ])('%j is found', text => expect(privateNumberIn(text)).toBe('cardInText'));

  test.each([
    ['digits that do not go together', '4111111111111112'],
    ['an account of a bank', '61 1090 1014 0000 0712 1981 2874'],
    ['the same with its country', 'PL61109010140000071219812874'],
    ['an authorisation', '123456'],
    ['the reference of an acquirer', '74537604221222198787231'],
    ['a barcode of a product', '4006381333931'],
    ['a masked card', '**** **** **** 1111'],
    ['an invoice', 'FV/2026/11/000123'],
  ])('%s is none: %j', (_, text) => expect(privateNumberIn(text)).toBe(null));
});

test('words of any script without a long number are left alone', () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .filter(text => !/\p{Nd}/u.test(text));
  fc.assert(fc.property(words, text => privateNumberIn(text) === null));
});
