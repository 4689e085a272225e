import { describe, expect, test } from 'vitest';
import { isNeverSold, movedWindow, startDoubts } from './event-start.ts';

const at = (iso: string) => Date.parse(`${iso}T18:00:00Z`);
const now = at('2026-11-27');
const doubts = (start: string, before: string | null, taken = 0) =>
  startDoubts({ now, start: at(start), before: before === null ? null : at(before), taken });

describe('moving an event', () => {
  test.each([
    ['2025-12-04', '2026-12-04', 3, ['past']],
    ['2024-12-04', '2026-12-04', 3, ['past', 'farMove']],
    ['2026-11-27', '2026-12-04', 0, ['past']],
    ['2026-12-05', '2026-12-04', 3, []],
    ['2027-12-04', '2026-12-04', 3, []],
    ['2028-12-04', '2026-12-04', 3, ['farMove']],
    ['2028-12-04', '2026-12-04', 0, []],
    ['2036-12-04', '2026-12-04', 0, ['farAhead']],
    ['2036-12-04', '2026-12-04', 1, ['farAhead', 'farMove']],
    // It has begun: putting its date right by a day is no slip, and a date that stays is none.
    ['2026-11-20', '2026-11-21', 3, []],
    ['2020-12-04', '2020-12-04', 3, []],
  ] as const)(
    'to %s from %s with %i places taken is asked about for %j',
    (to, from, taken, why) => {
      expect(doubts(to, from, taken)).toEqual(why);
    },
  );

  test('a new event in the past, or beyond anybody’s plans, is asked about too', () => {
    expect(doubts('2025-12-04', null)).toEqual(['past']);
    expect(doubts('2206-12-04', null)).toEqual(['farAhead']);
    expect(doubts('2031-11-20', null)).toEqual([]);
    expect(doubts('2026-12-04', null)).toEqual([]);
  });
});

const [day1, day2, day3, day4, day5] = [1, 2, 3, 4, 5].map(day => at(`2026-12-0${day}`)) as [
  number,
  number,
  number,
  number,
  number,
];
const window = (saleFrom: number | null, saleUntil: number | null) => ({ saleFrom, saleUntil });

describe('a sale window whose event moves', () => {
  test.each([
    ['ends at the start', window(null, day3), day3, day5, window(null, day5)],
    ['ends at the start', window(day1, day3), day3, day2, window(day1, day2)],
    ['ends before it', window(null, day2), day3, day5, window(null, day2)],
    ['would outlast the new start', window(null, day2), day3, day1, window(null, day1)],
    ['begins only after the new start', window(day2, day3), day4, day1, window(day2, null)],
    ['lies after the start', window(day4, day5), day3, day1, window(day2, day3)],
    ['has no end', window(day1, null), day3, day5, window(day1, null)],
  ])('and that %s', (_which, before, from, to, after) => {
    expect(movedWindow(before, from, to)).toEqual(after);
  });
});

test('a sale window after the start sells to nobody unless it has an end', () => {
  expect(isNeverSold(window(day3, null), day3)).toBe(true);
  expect(isNeverSold(window(day4, null), day3)).toBe(true);
  expect(isNeverSold(window(day3 - 1, null), day3)).toBe(false);
  expect(isNeverSold(window(day4, day5), day3)).toBe(false);
  expect(isNeverSold(window(null, null), day3)).toBe(false);
});

test('a sale window that begins when sales after the start are over sells to nobody, end or not', () => {
  expect(isNeverSold(window(day4, day5), day1)).toBe(true);
  expect(isNeverSold(window(day4 - 1, day5), day1)).toBe(false);
  expect(isNeverSold(window(day5, day5 + 1), day1)).toBe(true);
});
