import { expect, test } from 'vitest';
import { groupsOf, readHead, writtenHead } from './head.ts';

const hash = '0123456789abcdef'.repeat(4);
const head = { number: 12, hash };
const grouped = groupsOf(hash).join(' ');

test.each([
  ['as it is copied', writtenHead(head)],
  ['with spaces around everything', ` 12 : ${hash} `],
  ['in groups, as it is printed', `12: ${grouped}`],
  ['in groups with hyphens', `12:${groupsOf(hash).join('-')}`],
  ['in capitals', `12:${hash.toUpperCase()}`],
  ['with Persian digits', `۱۲:${grouped.replace(/\d/g, each => '۰۱۲۳۴۵۶۷۸۹'[Number(each)] ?? '')}`],
  ['with Arabic digits', `١٢:${hash}`],
  ['with the marks that a right-to-left text brings along', `\u2067\u200F12:${hash}\u2069`],
])('a head is read %s', (_how, typed) => {
  expect(readHead(typed)).toEqual({ head });
});

test.each([
  '',
  '12',
  '12:',
  `:${hash}`,
  `0:${hash}`,
  `x:${hash}`,
  hash,
  `${'9'.repeat(20)}:${hash}`,
])('%j is no head at all', typed => {
  expect(readHead(typed)).toEqual({ wrong: 'shape' });
});

test('a sign too few or too many is counted', () => {
  expect(readHead(`12:${hash.slice(1)}`)).toEqual({ wrong: 'length', signs: 63 });
  expect(readHead(`12:${grouped}0`)).toEqual({ wrong: 'length', signs: 65 });
});

test('a sign that no hash has is named', () => {
  expect(readHead(`12:${hash.replace('0', 'O')}`)).toEqual({ wrong: 'sign', sign: 'o' });
});

test('a hash is printed in sixteen groups of four', () => {
  expect(groupsOf(hash)).toHaveLength(16);
  expect(groupsOf(hash)[0]).toBe('0123');
});
