import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Changes } from '../../core/contract/live.ts';
import type { Operations } from '../../tests/support/fixtures/counter.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { slowness } from '../../tests/support/slowness.ts';
import { everything } from './message.ts';

let office: BoxOffice;
let other: TestCounter;
beforeAll(async () => {
  office = await openBoxOffice();
  other = await office.openCounter();
  await other.signInAs('clerk');
});
afterAll(() => office.close());

/** The news at a counter, behind the first answer, which names everything, and signs of life. */
async function newsAt(operations: Operations) {
  const stream = (await operations.live.changes()) as AsyncIterator<Changes, unknown>;
  const next = async (): Promise<readonly string[] | null> => {
    for (;;) {
      const { done, value } = await stream.next();
      if (done) return null;
      const { areas } = value;
      if (areas.length > 0) return areas;
    }
  };
  expect(await next()).toEqual(everything);
  return { next, leave: () => stream.return?.() };
}

const sell = async () => {
  const { classId } = await office.event();
  return () => heldAt(office, classId);
};

/** News of other tests and of connecting may still be on its way. */
const until = async (news: Awaited<ReturnType<typeof newsAt>>, area: string) => {
  for (let areas = await news.next(); areas !== null; areas = await news.next()) {
    if (areas.includes(area)) return areas;
  }
  return null;
};

describe('news', () => {
  test('of a sale at one counter comes to another, within a second', async () => {
    const hold = await sell();
    const news = await newsAt(other.operations);
    await hold();
    const began = performance.now();
    expect(await until(news, 'orders')).toContain('events');
    const took = performance.now() - began;
    expect(took).toBeLessThan(1_000 * slowness());
    await news.leave();
  });

  test('is everything after the connection that hears it was lost', async () => {
    const news = await newsAt(other.operations);
    await office.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'rowlock live' and datname = current_database()`,
    );
    expect(await until(news, 'operators')).toEqual(everything);
    await news.leave();
  });

  test('is for those who are signed in', async () => {
    const stranger = await office.openCounter();
    const asked = Promise.resolve(stranger.operations.live.changes());
    expect((await refusalOf(asked)).code).toBe('NOT_SIGNED_IN');
  });

  test('ends with the session of whoever listens', async () => {
    const leaving = await office.openCounter();
    await leaving.signInAs('clerk');
    const news = await newsAt(leaving.operations);
    await leaving.operations.access.signOut();
    expect(await until(news, 'nothing')).toBeNull();
  });
});
