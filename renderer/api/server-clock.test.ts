import { createORPCClient } from '@orpc/client';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const noon = Date.parse('2030-01-01T12:00:00.000Z');
const minutes = 60_000;

let window = 0;
vi.spyOn(performance, 'now').mockImplementation(() => window);

/** A fresh window, whose clock has run for as long as it likes. */
async function aWindow() {
  vi.resetModules();
  const { noteServerMoment, serverNow, momentNow } = await import('./server-clock.ts');
  /** An answer that was asked for now, written on the way there, and read after the way back. */
  const answer = (server: number, { there = 0, back = 0 } = {}) => {
    const askedAt = window;
    window += there + back;
    noteServerMoment(new Date(server).toISOString(), askedAt, window);
  };
  return { answer, serverNow, momentNow, noteServerMoment };
}

beforeEach(() => (window = 50_000));

describe('the clock of the server, as a window knows it,', () => {
  test('is this computer’s before the first answer, and the server’s after it', async () => {
    const { answer, serverNow, momentNow } = await aWindow();
    expect(Math.abs(serverNow() - Date.now())).toBeLessThan(5_000);
    answer(noon);
    window += 1_500;
    expect(serverNow()).toBe(noon + 1_500);
    expect(momentNow()).toBe('2030-01-01T12:00:01.500Z');
  });

  test('is taken from the quickest of several answers', async () => {
    const { answer, serverNow } = await aWindow();
    answer(noon + 300, { there: 300, back: 900 });
    expect(serverNow()).toBe(noon + 300);
    answer(noon + 1_205, { there: 5, back: 5 });
    expect(serverNow()).toBe(noon + 1_205);
    answer(noon + 1_210, { there: 0, back: 800 });
    expect(serverNow()).toBe(noon + 2_005);
  });

  test.each([-5, -60, -0.05, 5, 60])(
    'follows a clock that was put right by %s minutes with the next answer, and stays there',
    async by => {
      const { answer, serverNow } = await aWindow();
      answer(noon, { there: 2, back: 2 });
      window += 2_000;
      const moved = noon + 2_000 + by * minutes;
      answer(moved, { there: 2, back: 2 });
      expect(Math.abs(serverNow() - moved)).toBeLessThanOrEqual(4);
      window += 2_000;
      answer(moved + 2_006, { there: 2, back: 2 });
      expect(Math.abs(serverNow() - (moved + 2_006))).toBeLessThanOrEqual(4);
    },
  );

  test('follows one that goes a little slower than this window’s', async () => {
    const { answer, serverNow } = await aWindow();
    for (let beat = 0; beat < 5_000; beat += 1) {
      answer(noon + beat * 2_000 * 0.9999, { there: 1, back: 1 });
      window += 1_998;
    }
    expect(Math.abs(serverNow() - (noon + 5_000 * 2_000 * 0.9999))).toBeLessThan(10);
  });

  test('does not believe a moment that is none', async () => {
    const { answer, serverNow, noteServerMoment } = await aWindow();
    answer(noon);
    noteServerMoment('soon', window, window);
    expect(serverNow()).toBe(noon);
  });
});

test('every answer that names its moment sets the clock: the heartbeat, and an order', async () => {
  const { serverNow } = await aWindow();
  const { withServerClock } = await import('./with-server-clock.ts');
  const answers: unknown[] = [
    { asOf: '2030-01-01T12:00:00.000Z', setUp: true },
    { order: { asOf: '2030-01-01T11:55:00.000Z' } },
    { order: null },
    { asOf: null },
    'plain',
    undefined,
  ];
  const link = withServerClock({ call: () => Promise.resolve(answers.shift()) });
  const client = createORPCClient<{ ask: () => Promise<unknown> }>(link);
  await client.ask();
  expect(serverNow()).toBe(noon);
  await client.ask();
  expect(serverNow()).toBe(noon - 5 * minutes);
  for (let left = answers.length; left > 0; left -= 1) await client.ask();
  expect(serverNow()).toBe(noon - 5 * minutes);
});
