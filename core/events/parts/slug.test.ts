import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberedSlug, slugOf } from './slug.ts';

test.each([
  ['Jazz Night', 'jazz-night'],
  ['Zażółć gęślą jaźń!', 'zażółć-gęślą-jaźń'],
  ['شب شعر حافظ', 'شب-شعر-حافظ'],
  ['  2 × 45’  ', '2-45'],
  ['🎉🎉', 'event'],
  ['…', 'event'],
])('the slug of %j is %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a slug is short and safe in an address, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), title => {
      const slug = slugOf(title);
      expect(slug).toMatch(/^[\p{L}\p{M}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u);
      expect(Array.from(slug).length).toBeLessThanOrEqual(80);
    }),
  );
});

test('a taken slug gets a number', () => {
  expect([1, 2, 3].map(attempt => numberedSlug('jazz', attempt))).toEqual([
    'jazz',
    'jazz-2',
    'jazz-3',
  ]);
});
