import { expect, test } from 'vitest';
import { openRanges } from './ranges.ts';

const rangesOf = (...numbers: number[]) => {
  const ranges = openRanges();
  for (const number of numbers) ranges.add(number);
  return ranges;
};

test('neighbours make one stretch, in whatever order they come', () => {
  expect(rangesOf(1, 2, 3).stretches()).toEqual([[1, 3]]);
  expect(rangesOf(3, 1, 2).stretches()).toEqual([[1, 3]]);
  expect(rangesOf(9, 1, 5, 4, 2, 8, 2).stretches()).toEqual([
    [1, 2],
    [4, 5],
    [8, 9],
  ]);
});

test('what is in one is told from what is not', () => {
  const ranges = rangesOf(5, 6, 7, -3);
  expect([-4, -3, 4, 5, 7, 8].filter(row => ranges.has(row))).toEqual([-3, 5, 7]);
});
