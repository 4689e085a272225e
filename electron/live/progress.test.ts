import { expect, test } from 'vitest';
import { WorkId } from '../../core/contract/ids.ts';
import { openProgress } from './progress.ts';

const work = WorkId.parse('0193a000-0000-7000-8000-000000000001');
const other = WorkId.parse('0193a000-0000-7000-8000-000000000002');

test('whoever follows work hears how far it is, the newest first, and nothing of other work', async () => {
  const progress = openProgress();
  const ending = new AbortController();
  const steps = progress.follow(work, ending.signal);
  const first = steps.next();
  progress.tell(other, { done: 7, of: 9 });
  progress.tell(work, { done: 10, of: 500 });
  expect((await first).value).toEqual({ done: 10, of: 500 });
  progress.tell(work, { done: 20, of: 500 });
  progress.tell(work, { done: 30, of: 500 });
  expect((await steps.next()).value).toEqual({ done: 30, of: 500 });
  ending.abort();
  expect((await steps.next()).done).toBe(true);
});

test('a follower who goes while nothing is told is let go at once', async () => {
  const progress = openProgress();
  const ending = new AbortController();
  const next = progress.follow(work, ending.signal).next();
  ending.abort();
  expect((await next).done).toBe(true);
  progress.tell(work, { done: 1, of: 2 });
});
