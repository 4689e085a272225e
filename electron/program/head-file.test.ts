import { expect, test } from 'vitest';
import type { SeenHead } from '../../core/contract/head.ts';
import { databasesIn, fileOf, withHead, withHeads } from './head-file.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const begun = Date.parse('2031-05-01T08:00:00.000Z');
const headAt = (number: number, at: number): SeenHead => ({
  number,
  hash: number.toString(16).padStart(64, '0'),
  at: new Date(at).toISOString(),
});

/** Every minute a seal, as a counter that sells without end would see it. */
function sealed(minutes: number): readonly SeenHead[] {
  let heads: SeenHead[] = [];
  for (let each = 0; each <= minutes; each += 1) {
    heads = withHead(heads, headAt(each + 1, begun + each * minute));
  }
  return heads;
}

test('the first head and the newest are kept, and of the time before fewer and fewer', () => {
  const heads = sealed(4 * 24 * 60);
  const numbers = heads.map(each => each.number);
  expect(numbers.at(0)).toBe(1);
  expect(numbers.at(-1)).toBe(5_761);
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  const within = (from: number, to: number) =>
    heads.filter(({ at }) => {
      const ago = begun + 4 * day - Date.parse(at);
      return ago >= from && ago < to;
    }).length;
  expect(within(0, 2 * 60 * minute)).toBe(120);
  const tenMinutesEach = within(2 * 60 * minute, 2 * day);
  expect(tenMinutesEach).toBeGreaterThanOrEqual(275);
  expect(tenMinutesEach).toBeLessThanOrEqual(278);
  expect(within(2 * day, Infinity)).toBeLessThanOrEqual(4);
});

test('the newest head is the last, even where the server’s clock was put back', () => {
  const heads = [headAt(1, begun), headAt(5, begun + 60 * minute), headAt(6, begun + 61 * minute)];
  const after = withHead(heads, headAt(7, begun + 60 * minute));
  expect(after.map(each => each.number)).toEqual([1, 6, 7]);
});

test('a head that is the last already is kept once', () => {
  expect(withHead([headAt(1, begun)], headAt(1, begun))).toHaveLength(1);
});

test('of many databases those are kept that were worked on last', () => {
  const heads = [headAt(1, begun)];
  let databases = withHeads([], 'first', heads);
  for (let each = 0; each < 30; each += 1) databases = withHeads(databases, `${each}`, heads);
  databases = withHeads(databases, '15', []);
  expect(databasesIn(fileOf(databases))).toEqual(databases);
  expect(databases.map(each => each.where)).not.toContain('first');
  expect(databases.length).toBeLessThanOrEqual(20);
  expect(databases.at(-1)).toEqual({ where: '15', heads: [] });
});
