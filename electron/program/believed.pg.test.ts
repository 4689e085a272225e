import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operations } from '../../tests/support/fixtures/counter.ts';
import { anOperator, aRole } from '../../tests/support/fixtures/people.ts';
import { type BoxOffice, openBoxOffice, outcomeOf } from '../../tests/support/open-box-office.ts';
import { slowness } from '../../tests/support/slowness.ts';

/* Row 4.5: what was looked up is believed for a minute here, so whatever shows earlier was heard. */

const believed = 60_000;
/** Milliseconds; news takes a fifth of a second. */
const withinASecond = { timeout: 1_000 * slowness(), interval: 50 };

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

/** An admin at one host, and somebody who has just done something there and at another. */
async function somebodyAtTwoHosts() {
  const [here, there] = [
    await office.openCounter({ believed }),
    await office.openCounter({ believed }),
  ];
  await here.signInAs('admin');
  const admin = here.operations;
  const roleId = await aRole(here, 'findOrders');
  const who = await anOperator(here, { role: roleId });
  const beside = here.windowBeside();
  await beside.access.signIn(who);
  await there.signIn(who);
  const acting = (operations: Operations) => () => outcomeOf(operations.orders.list({}));
  const actsHere = acting(beside);
  const actsThere = acting(there.operations);
  expect([await actsHere(), await actsThere()]).toEqual(['done', 'done']);
  return { admin, roleId, operatorId: who.id, actsHere, actsThere };
}

/**
 * Ends their sign-ins past every program, so that nobody hears of it, right after an act. Asked again, since
 * the news of their own sign-in may still be on its way, after which everything is looked up.
 */
async function unheard(operatorId: string, acts: () => Promise<string>): Promise<string> {
  const end = (at: string) =>
    office.sql(`update sessions set ended_at = ${at} where operator_id = $1`, [operatorId]);
  await end('null');
  await acts();
  await end('now()');
  return acts();
}

type Somebody = Awaited<ReturnType<typeof somebodyAtTwoHosts>>;

describe('whoever is stopped (4.5)', () => {
  test.each<[string, (they: Somebody) => Promise<unknown>, string]>([
    [
      'deactivated',
      ({ admin, operatorId }) => admin.access.deactivate({ operatorId }),
      'NOT_SIGNED_IN',
    ],
    [
      'signed out everywhere',
      ({ admin, operatorId }) => admin.access.endSessions({ operatorId }),
      'NOT_SIGNED_IN',
    ],
    [
      'given another role',
      async ({ admin, operatorId }) =>
        admin.access.changeRole({ operatorId, role: await aRole(office, 'sell') }),
      'NOT_PERMITTED',
    ],
    [
      'of a role that permits less',
      ({ admin, roleId }) =>
        admin.access.saveRole({ roleId, name: `Role ${roleId}`, permissions: ['sell'] }),
      'NOT_PERMITTED',
    ],
  ])('%s is out at the next act there, and within a second elsewhere', async (_, stop, code) => {
    const they = await somebodyAtTwoHosts();
    await stop(they);
    expect(await they.actsHere()).toBe(code);
    await expect.poll(they.actsThere, withinASecond).toBe(code);
  });

  test('at a counter that is locked out is out within a second', async () => {
    const { admin, actsThere } = await somebodyAtTwoHosts();
    const { counters } = await admin.access.listCounters();
    const [newest] = counters
      .map(each => each.id)
      .sort()
      .reverse();
    await admin.access.lockCounterOut({ counterId: newest ?? '' });
    await expect.poll(actsThere, withinASecond).toBe('NOT_SIGNED_IN');
  });

  test('is out within a second of the moment at which a counter hears again', async () => {
    const { operatorId, actsThere } = await somebodyAtTwoHosts();
    await expect.poll(() => unheard(operatorId, actsThere)).toBe('done');
    await office.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'rowlock live' and datname = current_database()`,
    );
    await expect
      .poll(actsThere, { timeout: 3_000 * slowness(), interval: 50 })
      .toBe('NOT_SIGNED_IN');
  });

  test('control: what nobody tells is believed for as long as it may be', async () => {
    const { operatorId, actsHere, actsThere } = await somebodyAtTwoHosts();
    for (const acts of [actsHere, actsThere]) {
      await expect.poll(() => unheard(operatorId, acts)).toBe('done');
    }
  });
});
