import { expect, test } from 'vitest';
import { momentsOf } from './when.ts';

const now = new Date(2026, 10, 25, 18, 30).getTime();
const local = (day: number) => new Date(2026, 10, day).toISOString();

test('today begins at midnight, and has no end yet', () => {
  expect(momentsOf('today', now)).toEqual({ from: local(25) });
});

test('yesterday ends before today begins', () => {
  const { from, to = '' } = momentsOf('yesterday', now);
  expect(from).toBe(local(24));
  expect(new Date(to).getTime()).toBe(new Date(2026, 10, 25).getTime() - 1);
});

test('seven days are this one and six before it', () => {
  expect(momentsOf('week', now)).toEqual({ from: local(19) });
  expect(momentsOf('always', now)).toEqual({});
});
