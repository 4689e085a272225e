import { expect, test } from 'vitest';
import { fold, wordsOf } from './searched.ts';

test.each([
  ['Żółć i Gęś', 'zolc i ges'],
  ['ŁÓDŹ', 'lodz'],
  ['علي ۱۲', 'علی 12'],
  ['كتاب', 'کتاب'],
  ['می‌رود', 'میرود'],
  ['کتـــاب', 'کتاب'],
  ['Straße', 'strasse'],
  ['O’Brien', 'obrien'],
  ['Ko\u00adwal\u2060ski\u200f', 'kowalski'],
  ['Anna\tNowak', 'anna nowak'],
])('%j is searched as %j', (typed, folded) => {
  expect(fold(typed)).toBe(folded);
});

test.each([
  ['doe, john', ['doe', 'john']],
  ['Doe,John;', ['doe', 'john']],
  ['"Kowalska-Nowak" (Ewa)', ['kowalska', 'nowak', 'ewa']],
  ['jazz jazz', ['jazz']],
  ['کریمی، سارا', ['کریمی', 'سارا']],
  ['jan.kos@example.com', ['jan.kos@example.com']],
  ['kowalski & nowak', ['kowalski', 'nowak']],
  ['C++', ['c']],
])('%j looks for the words %j', (typed, words) => {
  expect(wordsOf(typed)).toEqual(words);
});

test('signs alone are looked for as they are, and what nobody sees looks for nothing', () => {
  expect(wordsOf('!!!')).toEqual(['!!!']);
  expect(wordsOf(' -, ')).toEqual(['-,']);
  for (const nothing of [
    '',
    '   ',
    '\u200b',
    '\u2060\u00ad\ufeff',
    '\u0301',
    '’ `',
    '\u200f\u200e',
  ])
    expect(wordsOf(nothing)).toEqual([]);
});
