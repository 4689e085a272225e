import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gather } from './gather.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a single piece of news goes out at once', () => {
  const passed: string[][] = [];
  gather<string>(200, all => passed.push([...all]))(['events']);
  expect(passed).toEqual([['events']]);
});

test('a hundred in a second go out five times, each kind named once', () => {
  const passed: string[][] = [];
  const tell = gather<string>(200, all => passed.push([...all]));
  for (let at = 0; at < 100; at += 1) {
    tell([at % 2 ? 'events' : 'orders']);
    vi.advanceTimersByTime(10);
  }
  expect(passed.length).toBeLessThanOrEqual(6);
  expect(passed.at(-1)).toHaveLength(2);
});

test('after a rest the next goes out at once again', () => {
  const passed: string[][] = [];
  const tell = gather<string>(200, all => passed.push([...all]));
  tell(['events']);
  vi.advanceTimersByTime(1_000);
  tell(['orders']);
  expect(passed).toEqual([['events'], ['orders']]);
});
