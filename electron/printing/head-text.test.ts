import { expect, test } from 'vitest';
import { readHead } from '../../core/contract/head.ts';
import { aHeadDocument } from './head.testing.ts';
import { type HeadDocument, headText } from './head-text.ts';

const set = (changed: Partial<HeadDocument> = {}) => headText(aHeadDocument(changed), () => true);
const typedFrom = ({ seal, hash }: ReturnType<typeof headText>) =>
  `${seal.text.text}:${hash.lines.flatMap(line => line.map(group => group.text)).join(' ')}`;

test.each(['en', 'pl', 'fa'] as const)('what is typed from a page in %s is the head', language => {
  const { head } = aHeadDocument().sheet;
  expect(readHead(typedFrom(set({ language })))).toEqual({ head });
});

test('the hash stands in four lines of four groups, from left to right in Persian too', () => {
  const { lines } = set({ language: 'fa' }).hash;
  expect(lines.map(line => line.map(group => group.text))).toEqual(
    Array.from({ length: 4 }, () => ['0123', '4567', '89ab', 'cdef']),
  );
  expect(lines.flat().every(group => group.direction === 'ltr')).toBe(true);
});

test('both moments are written in the zone of whoever prints', () => {
  expect(set().sealed.text.text).toBe('4 December 2026 19:30');
  expect(set({ language: 'fa' }).printed.text.text).toBe('جمعه ۱۳ آذر ۱۴۰۵ ۱۹:۳۱');
});

test('a counter that nobody knows any more has a dash', () => {
  const text = headText(aHeadDocument({}, { counterName: null }), () => true);
  expect(text.counter.text.text).toBe('–');
});

test('only a demonstration is marked as one', () => {
  expect(set().demo).toBeNull();
  expect(set({ demo: true }).demo?.text).toContain('DEMO');
});
