import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
} from '../../tests/support/open-box-office.ts';
import { hashRefreshToken, newRefreshToken } from './tokens.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const soon = { timeout: 10_000, interval: 100 };

/** The clerk, signed in at two counters. */
async function clerkTwice() {
  const counters = [await office.openCounter(), await office.openCounter()];
  for (const each of counters) await each.signInAs('clerk');
  const [here, there] = counters.map(each => each.operations);
  if (!here || !there) throw new Error('there are two counters');
  const isIn = () => outcomeOf(there.access.me());
  return { here, there, isIn };
}

describe('the sign-ins of an operator', () => {
  test('are listed with where and since when, one’s own as this one', async () => {
    const { here } = await clerkTwice();
    const { sessions } = await here.access.listSessions();
    expect(sessions.filter(each => each.isThis)).toHaveLength(1);
    expect(sessions.find(each => each.isThis)).toMatchObject({
      counterName: expect.stringMatching(/^Counter \d+$/) as unknown,
      since: expect.stringMatching(/^\d{4}-/) as unknown,
    });
  });

  test('are ended by their owner, one by one or all others at once', async () => {
    const { here, isIn } = await clerkTwice();
    const { sessions } = await here.access.listSessions();
    const [other] = sessions.filter(each => !each.isThis);
    await here.access.endSession({ sessionId: other?.id ?? '' });
    await expect.poll(isIn, soon).toBe('NOT_SIGNED_IN');

    const again = await clerkTwice();
    await again.here.access.endSessions();
    await expect.poll(again.isIn, soon).toBe('NOT_SIGNED_IN');
    const left = (await again.here.access.listSessions()).sessions;
    expect(left.map(each => each.isThis)).toEqual([true]);
  });

  test('are seen and ended by an admin, and by no other operator', async () => {
    const { here, isIn } = await clerkTwice();
    const { operator: clerk } = await here.access.me();
    const { operator: admin } = await office.operations.access.me();
    const { sessions } = await office.operations.access.listSessions({ operatorId: admin.id });
    const [session] = sessions;
    for (const call of [
      () => here.access.listSessions({ operatorId: admin.id }),
      () => here.access.endSessions({ operatorId: admin.id }),
      () => here.access.endSession({ sessionId: session?.id ?? '' }),
    ]) {
      expect(await refusalOf(call())).toMatchObject({ code: 'NOT_PERMITTED' });
    }
    const { ended } = await office.operations.access.endSessions({ operatorId: clerk.id });
    expect(ended).toBeGreaterThanOrEqual(2);
    await expect.poll(isIn, soon).toBe('NOT_SIGNED_IN');
  });
});

describe('a refresh token that comes a second time', () => {
  /** A sign-in of the clerk whose refresh token is known: a window shows its own to nobody. */
  async function aSignIn() {
    const { here, there } = await clerkTwice();
    const { operator } = await here.access.me();
    const { sessions } = await here.access.listSessions();
    const sessionId = sessions.find(each => each.isThis)?.id ?? '';
    const secret = newRefreshToken();
    await office.sql('update sessions set refresh_hash = $2 where id = $1', [
      sessionId,
      hashRefreshToken(secret),
    ]);
    const state = async () => {
      const [row] = await office.sql(
        'select ended_at is null as lives, refresh_hash as hash from sessions where id = $1',
        [sessionId],
      );
      const [last] = await office.sql(
        'select operation from journal where object_id = $1 order by seq desc limit 1',
        [operator.id],
      );
      return { lives: row?.['lives'], hash: row?.['hash'], last: last?.['operation'] };
    };
    const token = { refreshToken: `${sessionId}.${secret}` };
    return { here, there, sessionId, token, state };
  }

  const ended = { lives: false, last: 'access.refreshTokenReused' };

  test('in three refreshes at once signs nobody out: all are answered with the same next one', async () => {
    const { here, token, state } = await aSignIn();
    const three = [1, 2, 3].map(() => outcomeOf(here.access.refresh(token)));
    expect(await Promise.all(three)).toEqual(['done', 'done', 'done']);
    const { hash, ...rest } = await state();
    expect(rest).toEqual({ lives: true, last: 'access.signIn' });
    expect(await outcomeOf(here.access.refresh(token))).toBe('done');
    expect((await state()).hash).toBe(hash);
  });

  test('control: three at once from three programs sign everybody out', async () => {
    const { here, there, token, state } = await aSignIn();
    const third = (await office.openCounter()).operations;
    const three = [here, there, third].map(each => outcomeOf(each.access.refresh(token)));
    expect((await Promise.all(three)).sort()).toEqual([
      'WRONG_CREDENTIALS',
      'WRONG_CREDENTIALS',
      'done',
    ]);
    expect(await state()).toMatchObject(ended);
  });

  test('after a lost answer gets it again from the program that gave it, for seconds', async () => {
    const { here, sessionId, token, state } = await aSignIn();
    await here.access.refresh(token);
    const spentAgo = (seconds: number) =>
      office.sql(
        'update sessions set refreshed_at = now() - make_interval(secs => $2) where id = $1',
        [sessionId, seconds],
      );
    await spentAgo(9);
    expect(await outcomeOf(here.access.refresh(token))).toBe('done');
    // The answer was given once more, and the seconds go on from the first.
    await spentAgo(11);
    expect(await outcomeOf(here.access.refresh(token))).toBe('WRONG_CREDENTIALS');
    expect(await state()).toMatchObject(ended);
  });

  test('from another program ends its sign-in at once, and the journal knows', async () => {
    const { here, there, token, state } = await aSignIn();
    await here.access.refresh(token);
    expect(await outcomeOf(there.access.refresh(token))).toBe('WRONG_CREDENTIALS');
    expect(await state()).toMatchObject(ended);
  });
});
