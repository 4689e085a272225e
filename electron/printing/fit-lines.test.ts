import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLines, stepsOf } from './fit-lines.ts';

/** Every letter is as wide as the type is large. */
const monospaced = (text: string) => Array.from(text).length;
const fit = (text: string, width: number, ...steps: [number, number][]) =>
  fitLines(text, width, stepsOf(...steps), monospaced);

test('a short title is set in the largest size', () => {
  expect(fit('Jazz', 40, [10, 1], [5, 2])).toEqual({ size: 10, lines: ['Jazz'] });
});

test('a longer one in the first size that has room for it', () => {
  expect(fit('Jazz Night', 40, [10, 1], [8, 2], [5, 2])).toEqual({
    size: 8,
    lines: ['Jazz', 'Night'],
  });
});

test('lines are about as long as each other', () => {
  expect(fit('one two three four', 15, [1, 2]).lines).toEqual(['one two', 'three four']);
});

test('a line rather ends where the sentence pauses', () => {
  const place = 'Filharmonia Narodowa, sala kameralna, ul. Jasna 5, Warszawa';
  expect(fit(place, 40, [1, 2]).lines).toEqual([
    'Filharmonia Narodowa, sala kameralna,',
    'ul. Jasna 5, Warszawa',
  ]);
});

test('a word of one letter stays with the word it belongs to', () => {
  expect(fit('Wieczór z muzyką', 10, [1, 2]).lines).toEqual(['Wieczór', 'z muzyką']);
  expect(fit('گل و بلبل', 6, [1, 2]).lines).toEqual(['گل', 'و بلبل']);
});

test('a hyphenated name breaks at its hyphen and nowhere else', () => {
  expect(fit('Gżegżółka-Źdźbło', 11, [1, 2]).lines).toEqual(['Gżegżółka-', 'Źdźbło']);
});

test('a word wider than the paper is split only in the last size', () => {
  expect(fit('unbreakable', 30, [10, 4], [5, 2])).toEqual({ size: 5, lines: ['unbrea', 'kable'] });
});

test('what has no room even then ends in an ellipsis', () => {
  expect(fit('one two three four', 8, [1, 2]).lines).toEqual(['one two', 'three…']);
});

test('no line is ever too wide, and nothing is lost without an ellipsis', () => {
  const text = fc.stringMatching(/^[a-zżó]{1,12}( [a-zżó]{1,12}){0,12}$/);
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 60 }), (title, width) => {
      const { size, lines } = fit(title, width, [3, 1], [2, 3], [1, 5]);
      for (const line of lines) expect(monospaced(line) * size).toBeLessThanOrEqual(width);
      if (lines.at(-1)?.endsWith('…')) expect(lines).toHaveLength(5);
      else expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
    }),
  );
});
