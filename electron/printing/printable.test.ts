import { expect, test } from 'vitest';
import { printable } from './printable.ts';

const covers = (codePoint: number) =>
  /[\p{Script=Latin}\p{Script=Arabic}\p{Zs}\u200C.,♥-]/u.test(String.fromCodePoint(codePoint));

test('text the fonts have is printed as it is', () => {
  expect(printable('Zażółć, می‌خواهم', covers)).toBe('Zażółć, می‌خواهم');
});

test('letters typed as base and accent become one letter', () => {
  expect(printable('z\u0307o\u0301l\u0142', covers)).toBe('żólł');
});

test('pictures the fonts lack are left out with the space around them, those they have stay', () => {
  expect(printable('Winter 🎄 Concert ♥', covers)).toBe('Winter Concert ♥');
  expect(printable('👩‍👩‍👧 Family 🇵🇱', covers)).toBe('Family');
});

test('a letter the fonts lack shows as a gap, not as another letter', () => {
  expect(printable('Li 李', covers)).toBe('Li □');
});

test('nothing can turn the line around', () => {
  expect(printable('Anna\u202E kawoN\u2069', covers)).toBe('Anna kawoN');
});
