import { expect, test } from 'vitest';
import { directionOfText } from './direction.ts';

test('a text runs as its first letter does, and as told where it has none', () => {
  expect(directionOfText('۱۲ مرد خشمگین', 'ltr')).toBe('rtl');
  expect(directionOfText('1984 – Orwell', 'rtl')).toBe('ltr');
  expect(directionOfText('2001', 'rtl')).toBe('rtl');
});
