import { expect, test } from 'vitest';
import { readHead } from '../contract/head.ts';
import type { Language } from '../contract/language.ts';
import { aSeal } from './seal.testing.ts';
import { type Seal, sealDocument } from './seal-document.ts';

const blocksOf = (language: Language = 'en', changed: Partial<Seal> = {}) =>
  sealDocument(aSeal(changed), language).blocks;

test.each(['en', 'pl', 'fa'] as const)('what is typed from a page in %s is the head', language => {
  const { seal, hash } = blocksOf(language);
  const typed = hash.lines.flatMap(line => line.map(group => group.text)).join(' ');
  expect(readHead(`${seal.says.text}:${typed}`)).toEqual({ head: aSeal().head });
});

test('the hash stands in four lines of four groups, from left to right in Persian too', () => {
  const { lines } = blocksOf('fa').hash;
  expect(lines.map(line => line.map(group => group.text))).toEqual(
    Array.from({ length: 4 }, () => ['0123', '4567', '89ab', 'cdef']),
  );
  expect(lines.flat().every(group => group.direction === 'ltr')).toBe(true);
});

test('both moments are written in the zone of whoever prints', () => {
  expect(blocksOf().sealed.says.text).toBe('4 December 2026 19:30');
  expect(blocksOf('fa').printed.says.text).toBe('جمعه ۱۳ آذر ۱۴۰۵ ۱۹:۳۱');
});

test('a counter that nobody knows any more has a dash', () => {
  expect(blocksOf('en', { counterName: null }).counter.says.text).toBe('–');
});
