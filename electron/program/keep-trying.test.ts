import { expect, it, vi } from 'vitest';
import { keepTrying } from './keep-trying.ts';

const options = (signal = new AbortController().signal) => {
  const failed = vi.fn<(error: unknown) => void>();
  return { pause: 1, longestPause: 4, signal, failed };
};

it('tries again until it works, whatever goes wrong before', async () => {
  const errors = [new Error('away'), new TypeError('not a number')];
  const trying = options();
  const left = [...errors];
  await keepTrying(() => {
    const next = left.shift();
    return next ? Promise.reject(next) : Promise.resolve();
  }, trying);
  expect(trying.failed.mock.calls.flat()).toEqual(errors);
});

it('waits twice as long each time, up to the longest pause', async () => {
  vi.useFakeTimers();
  try {
    const ending = new AbortController();
    const begun: number[] = [];
    const trying = keepTrying(
      () => {
        begun.push(Date.now());
        return Promise.reject(new Error('away'));
      },
      { ...options(ending.signal), pause: 500, longestPause: 4_000 },
    );
    await vi.advanceTimersByTimeAsync(16_000);
    ending.abort();
    await expect(trying).rejects.toBe(ending.signal.reason);
    const pauses = begun.slice(1).map((moment, at) => moment - (begun[at] ?? 0));
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 4_000, 4_000]);
  } finally {
    vi.useRealTimers();
  }
});

it('ends at the signal, in the middle of a pause', async () => {
  const ending = new AbortController();
  const trying = options(ending.signal);
  const ended = keepTrying(() => Promise.reject(new Error('away')), {
    ...trying,
    pause: 60_000,
    longestPause: 60_000,
  });
  await vi.waitFor(() => expect(trying.failed).toHaveBeenCalledOnce());
  ending.abort();
  await expect(ended).rejects.toBe(ending.signal.reason);
});

it('waits for an attempt that is under way at the signal', async () => {
  const ending = new AbortController();
  let finish = () => {};
  let isDone = false;
  const ended = keepTrying(async () => {
    await new Promise<void>(resolve => (finish = resolve));
    isDone = true;
  }, options(ending.signal)).catch(() => undefined);
  ending.abort();
  finish();
  await ended;
  expect(isDone).toBe(true);
});
