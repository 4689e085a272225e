import { expect, test } from 'vitest';
import { contains, fold } from './search.ts';

test.each([
  ['Żółć i Gęś', 'zolc i ges'],
  ['ŁÓDŹ', 'lodz'],
  ['علي ۱۲', 'علی 12'],
  ['كتاب', 'کتاب'],
  ['می‌رود', 'میرود'],
  ['Straße', 'strasse'],
  ['O’Brien', 'obrien'],
])('%j is searched as %j', (typed, folded) => {
  expect(fold(typed)).toBe(folded);
});

test('signs that mean something to LIKE mean themselves', () => {
  expect(contains('50%_\\')).toBe('%50\\%\\_\\\\%');
});
