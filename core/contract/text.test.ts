import { expect, test } from 'vitest';
import { line, paragraph } from './text.ts';

test.each([
  ['an end of text', 'a\u0000b'],
  ['a bell', 'a\u0007b'],
  ['a line break', 'a\nb'],
  ['the first half of a character', 'a\ud800b'],
  ['the second half of a character', 'a\udc00b'],
])('a line with %s in it is refused', (_, typed) => {
  expect(line(20).safeParse(typed).success).toBe(false);
});

test('a line of any script and any whole character is kept, trimmed and composed', () => {
  expect(line(40).parse('  Zoe\u0308 شب 😀 ')).toBe('Zoë شب 😀');
});

test('several lines keep their breaks, and have no half characters either', () => {
  expect(paragraph(20).parse('a\n\tb')).toBe('a\n\tb');
  expect(paragraph(20).safeParse('a\n\ud83d').success).toBe(false);
});
