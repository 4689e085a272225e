import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorOf, openCounter } from '../../tests/load/counter.ts';
import { outcomes } from '../../tests/proofs/arena.ts';
import { meetingOf } from '../../tests/proofs/meeting.ts';
import { tamper, unlocked } from '../../tests/proofs/tamper.ts';
import { password } from '../../tests/support/fixtures/cast.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';
import { actingAs } from '../acting.ts';
import { CounterId } from '../contract/ids.ts';
import { signIn } from './sign-in.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());
beforeEach(async () => {
  await office.sql('delete from sign_in_tries');
});

const someone = () => `${v7()}@example.org`;

const guess = (email: string, guessed = 'not the password') =>
  refusalOf(office.operations.access.signIn({ email, password: guessed }));
const guessTimes = async (email: string, times: number) => {
  const codes: string[] = [];
  for (let at = 0; at < times; at += 1) codes.push((await guess(email)).code);
  return codes;
};
/** However slow the machine is: less than the wait is left, and more than the wait before had. */
const expectToWait = (no: { code: string; data: unknown }, wait: number) => {
  expect(no.code).toBe('TRY_LATER');
  const { seconds } = no.data as { seconds: number };
  expect(seconds).toBeLessThanOrEqual(wait);
  expect(seconds).toBeGreaterThan(wait / 2);
};
const letTimePass = () => office.sql(`update sign_in_tries set next_at = now()`);

describe('guessing at an address', () => {
  test.each([
    ['of an operator', () => 'clerk@example.org'],
    ['that nobody has', someone],
  ])('%s is delayed after the fifth failure, and told when to try again', async (_, address) => {
    const email = address();
    expect(await guessTimes(email, 5)).toEqual(Array(5).fill('WRONG_CREDENTIALS'));
    expectToWait(await guess(email), 5);
    // The right password is delayed as well: else the delay would tell the right one.
    expect(await guess(email, password)).toMatchObject({ code: 'TRY_LATER' });
  });

  test('takes twice as long after each further failure', async () => {
    const email = someone();
    await guessTimes(email, 5);
    for (const seconds of [10, 20]) {
      await letTimePass();
      expect(await guess(email)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
      expectToWait(await guess(email), seconds);
    }
  });

  test('is delayed at every other counter too', async () => {
    const email = someone();
    await guessTimes(email, 5);
    const other = await office.openCounter();
    const call = other.operations.access.signIn({ email, password });
    expect(await refusalOf(call)).toMatchObject({ code: 'TRY_LATER' });
  });

  test('is forgotten by the right password, and by itself after a day', async () => {
    await guessTimes('clerk@example.org', 4);
    const counter = await office.openCounter();
    await counter.signInAs('clerk');
    expect(await guessTimes('clerk@example.org', 4)).not.toContain('TRY_LATER');
    await office.sql(`update sign_in_tries set last_at = now() - interval '25 hours'`);
    expect(await guessTimes('clerk@example.org', 5)).not.toContain('TRY_LATER');
  });

  test('writes each failure and each lock into the journal, and never what was typed', async () => {
    const email = someone();
    const [before] = await office.sql('select coalesce(max(seq), 0) as seq from journal');
    await guessTimes(email, 6);
    const rows = await office.sql(
      'select operation, before, after, reason from journal where seq > $1 order by seq',
      [before?.['seq']],
    );
    expect(rows.map(each => each['operation'])).toEqual([
      ...Array<string>(5).fill('access.signInFailed'),
      'access.triesDelayed',
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/example\.org|not the password/);
  });
});

test('guessing at many addresses from one counter is delayed too, at this counter alone', async () => {
  const counter = await office.openCounter();
  const tries = Array.from({ length: 20 }, () => someone());
  for (const email of tries) {
    await refusalOf(counter.operations.access.signIn({ email, password }));
  }
  const own = { email: 'clerk@example.org', password };
  expect(await refusalOf(counter.operations.access.signIn(own))).toMatchObject({
    code: 'TRY_LATER',
  });
  await office.operations.access.signIn({ email: 'admin@example.org', password });
});

test('an unknown address takes as long as a wrong password, within noise', async () => {
  const timed = async (email: string) => {
    await office.sql('delete from sign_in_tries');
    const begun = performance.now();
    await guess(email);
    return performance.now() - begun;
  };
  const median = (times: number[]) =>
    times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  await guess(someone());
  const times = { known: [] as number[], unknown: [] as number[] };
  // In turns, so that a busy machine is as busy for both.
  for (let at = 0; at < 15; at += 1) {
    times.known.push(await timed('clerk@example.org'));
    times.unknown.push(await timed(someone()));
  }
  const [known, unknown] = [median(times.known), median(times.unknown)];
  // A sign-in that skipped the hash would take a tenth.
  expect(unknown / known).toBeGreaterThan(0.6);
  expect(unknown / known).toBeLessThan(1.6);
});

describe('thirty guesses at one moment', () => {
  const guesses = 30;

  /** Guesses at once on connections of their own; without the lock they all count from the same number. */
  const race = async (isProtected: boolean) => {
    const [row] = await office.sql('select id from counters limit 1');
    const house = {
      operator: (await office.operations.access.me()).operator,
      counterId: CounterId.parse(row?.['id']),
    };
    const email = someone();
    // The rows are there before, so that the lock on them is the only protection.
    await guess(email);
    const counting = /from "sign_in_tries" where .* order by .*( for update)?$/;
    const meet = meetingOf(guesses);
    const counters = Array.from({ length: guesses }, () => {
      const counter = openCounter(office.database.appUrl, house);
      if (!isProtected) tamper(counter, { at: counting, change: unlocked, meet });
      return counter;
    });
    try {
      return await outcomes(
        counters.map(({ database }) => {
          const actor = { ...actorOf(house), operator: null };
          return signIn(actingAs(database, actor), { email, password: 'not the password' });
        }),
      );
    } finally {
      await Promise.all(counters.map(each => each.close()));
    }
  };
  const letThrough = (codes: readonly string[]) =>
    codes.filter(each => each === 'WRONG_CREDENTIALS').length;

  test('are let through as if they came one after the other', async () => {
    expect(letThrough(await race(true))).toBe(4);
  });

  test('control: without the lock on their count all of them are let through', async () => {
    expect(letThrough(await race(false))).toBe(guesses);
  });
});
