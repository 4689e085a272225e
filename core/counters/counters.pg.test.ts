import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admin, password } from '../../tests/support/fixtures/cast.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

/** Whatever was looked up is believed for a while. */
const soon = { timeout: 10_000, interval: 100 };

const listed = async () => (await office.operations.access.listCounters()).counters;

/** A counter where the clerk is signed in, with its id. */
async function aCounter(): Promise<TestCounter & { counterId: string }> {
  const before = new Set((await listed()).map(each => each.id));
  const counter = await office.openCounter();
  await counter.signInAs('clerk');
  const found = (await listed()).find(each => !before.has(each.id));
  if (!found) throw new Error('the new counter is not listed');
  return { ...counter, counterId: found.id };
}

test('counters are listed with when somebody was last seen there', async () => {
  const { counterId, operations } = await aCounter();
  await office.sql(`update counters set seen_at = now() - interval '1 hour' where id = $1`, [
    counterId,
  ]);
  await office.sql(`update sessions set seen_at = now() - interval '1 hour'`);
  const [now] = await office.sql('select now() as now');
  await operations.access.me();
  const counter = (await listed()).find(each => each.id === counterId);
  expect(Date.parse(counter?.lastSeen ?? '')).toBeGreaterThanOrEqual(
    (now?.['now'] as Date).getTime() - 1,
  );
  expect((await listed()).filter(each => each.isThis)).toHaveLength(1);
});

test('a counter is renamed, to a name that no other has', async () => {
  const { access } = office.operations;
  const { counterId, operations } = await aCounter();
  await access.renameCounter({ counterId, name: 'Window seat' });
  expect((await operations.system.status()).counterName).toBe('Window seat');
  const other = await aCounter();
  const taken = access.renameCounter({ counterId: other.counterId, name: 'WINDOW seat' });
  expect(await refusalOf(taken)).toMatchObject({ code: 'NAME_TAKEN' });
  expect(await outcomeOf(operations.access.listCounters())).toBe('NOT_PERMITTED');
});

describe('a counter that is locked out', () => {
  test('stops within seconds, says so, and lets nobody sign in', async () => {
    const { counterId, operations } = await aCounter();
    await operations.orders.openHolds();
    await office.operations.access.lockCounterOut({ counterId });
    const outcome = () => outcomeOf(operations.orders.openHolds());
    await expect.poll(outcome, soon).not.toBe('done');
    const signIn = () => outcomeOf(operations.access.signIn({ email: admin.email, password }));
    await expect.poll(signIn, soon).toBe('COUNTER_LOCKED_OUT');
    const status = await operations.system.status();
    expect(status).toMatchObject({ counterLockedOut: true, operator: null });
  });

  test('works again once it is let in, for whoever signs in anew', async () => {
    const counter = await aCounter();
    const { counterId, operations } = counter;
    await office.operations.access.lockCounterOut({ counterId });
    const outcome = () => outcomeOf(operations.orders.openHolds());
    await expect.poll(outcome, soon).not.toBe('done');
    await office.operations.access.letCounterIn({ counterId });
    expect(await outcome()).toBe('NOT_SIGNED_IN');
    const signIn = () => outcomeOf(counter.signInAs('clerk'));
    await expect.poll(signIn, soon).toBe('done');
    expect(await outcome()).toBe('done');
    const rows = await office.sql(
      'select operation from journal where object_id = $1 order by seq',
      [counterId],
    );
    expect(rows.map(each => each['operation'])).toEqual([
      'access.lockCounterOut',
      'access.letCounterIn',
    ]);
  });

  test('is never the one that asks', async () => {
    const own = (await listed()).find(each => each.isThis);
    const call = office.operations.access.lockCounterOut({ counterId: own?.id ?? '' });
    expect(await refusalOf(call)).toMatchObject({ code: 'OWN_COUNTER' });
  });
});
