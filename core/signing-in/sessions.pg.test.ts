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

test('a refresh token that comes a second time ends its sign-in, and the journal knows', async () => {
  const { here } = await clerkTwice();
  const { operator } = await here.access.me();
  const { sessions } = await here.access.listSessions();
  const sessionId = sessions.find(each => each.isThis)?.id ?? '';
  const isListed = async (id: string) => {
    const left = await office.operations.access.listSessions({ operatorId: operator.id });
    return left.sessions.some(each => each.id === id);
  };
  // A window shows its token to nobody, so that of this sign-in is made known.
  const secret = newRefreshToken();
  await office.sql('update sessions set refresh_hash = $2 where id = $1', [
    sessionId,
    hashRefreshToken(secret),
  ]);
  const token = { refreshToken: `${sessionId}.${secret}` };
  await here.access.refresh(token);
  expect(await isListed(sessionId)).toBe(true);
  expect(await refusalOf(here.access.refresh(token))).toMatchObject({ code: 'WRONG_CREDENTIALS' });
  const [row] = await office.sql(
    'select operation from journal where object_id = $1 order by seq desc limit 1',
    [operator.id],
  );
  expect(row).toEqual({ operation: 'access.refreshTokenReused' });
  expect(await isListed(sessionId)).toBe(false);
});
