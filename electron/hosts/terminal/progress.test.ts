import { expect, test } from 'vitest';
import { progressOf } from './progress.ts';

test('a terminal hears how far work is every two seconds, and of short work nothing', () => {
  let now = 0;
  const said: string[] = [];
  const told = progressOf(
    line => said.push(line),
    'orders',
    () => now,
  );
  for (const [at, done] of [
    [100, 5_000],
    [1_900, 10_000],
    [2_100, 15_000],
    [2_200, 20_000],
    [4_200, 25_000],
  ] as const) {
    now = at;
    told({ done, of: 100_000 });
  }
  expect(said).toEqual(['15000 of 100000 orders …', '25000 of 100000 orders …']);
});
