import { expect, test } from 'vitest';
import { contains } from './search.ts';

test('signs that mean something to LIKE mean themselves', () => {
  expect(contains('50%_\\')).toBe('%50\\%\\_\\\\%');
});
