import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf, type Counter, openCounter } from '../../tests/load/counter.ts';
import { outcomes } from '../../tests/proofs/arena.ts';
import { meetingOf } from '../../tests/proofs/meeting.ts';
import { tamper, unlocked } from '../../tests/proofs/tamper.ts';
import { password } from '../../tests/support/fixtures/cast.ts';
import { eventInput } from '../../tests/support/fixtures/events.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { anOperator } from '../../tests/support/fixtures/people.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
} from '../../tests/support/open-box-office.ts';
import { actingAs } from '../acting.ts';
import { CounterId, OperatorId } from '../contract/ids.ts';
import type { Role } from '../contract/permissions.ts';
import { changeRole } from './change-role.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const oneTimePassword = 'handed over on paper';

/** An operator of this test alone. */
async function somebody(role: Role = 'clerk') {
  const { id, email } = await anOperator(office, { role });
  const signIn = async (given = password) => {
    const { operations } = await office.openCounter();
    await operations.access.signIn({ email, password: given });
    return operations;
  };
  const listed = async () =>
    (await office.operations.access.operators()).operators.find(each => each.id === id);
  return { id, operatorId: id, email, signIn, listed };
}

const journalOf = async (id: string) => {
  const rows = await office.sql(
    'select operation from journal where object_id = $1 order by seq desc limit 1',
    [id],
  );
  return rows[0]?.['operation'];
};

/** Whoever was looked up is believed for a while; after that every counter knows. */
const soon = { timeout: 10_000, interval: 100 };

describe('another role', () => {
  test('holds at every counter within seconds, without a new sign-in', async () => {
    const { operatorId, signIn } = await somebody('organizer');
    const operations = await signIn();
    await operations.access.me();
    await office.operations.access.changeRole({ operatorId, role: 'clerk' });
    const role = async () => (await operations.access.me()).operator.role;
    await expect.poll(role, soon).toBe('clerk');
    const publish = operations.events.publish({ eventId: v7() });
    expect(await refusalOf(publish)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await journalOf(operatorId)).toBe('access.changeRole');
  });
});

describe('a deactivated operator', () => {
  test('is out at every counter within seconds and lets themselves in no more', async () => {
    const { operatorId, signIn } = await somebody();
    const operations = await signIn();
    await operations.access.me();
    await office.operations.access.deactivate({ operatorId });
    const code = () => outcomeOf(operations.access.me());
    await expect.poll(code, soon).toBe('NOT_SIGNED_IN');
    expect(await refusalOf(signIn())).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(await journalOf(operatorId)).toBe('access.signInFailed');
  });

  test('comes back with role and password as they were, and not with their old sign-ins', async () => {
    const { operatorId, signIn, listed } = await somebody('organizer');
    const before = await signIn();
    await office.operations.access.deactivate({ operatorId });
    expect(await listed()).toMatchObject({ active: false });
    await office.operations.access.reactivate({ operatorId });
    expect(await refusalOf(before.access.me())).toMatchObject({ code: 'NOT_SIGNED_IN' });
    const after = await signIn();
    expect((await after.access.me()).operator.role).toBe('organizer');
  });
});

describe('a new one-time password', () => {
  test('ends the sign-ins, opens a lock, and must be changed', async () => {
    const { operatorId, email, signIn, listed } = await somebody();
    await signIn();
    for (let at = 0; at < 5; at += 1) await refusalOf(signIn('not the password'));
    expect((await listed())?.delayedUntil).not.toBeNull();
    const command = { id: v7(), operatorId, oneTimePassword };
    await office.operations.access.resetPassword(command);
    expect((await listed())?.delayedUntil).toBeNull();
    expect((await office.operations.access.listSessions({ operatorId })).sessions).toEqual([]);

    const operations = await signIn(oneTimePassword);
    expect((await operations.access.me()).operator.mustChangePassword).toBe(true);
    await operations.access.changePassword({ oldPassword: oneTimePassword, newPassword: password });
    // Sent again, it is not done again: the operator's own password stays.
    await office.operations.access.resetPassword(command);
    expect((await operations.access.me()).operator).toMatchObject({ email });
    const other = { ...command, operatorId: v7() };
    expect(await refusalOf(office.operations.access.resetPassword(other))).toMatchObject({
      code: 'ID_REUSED',
    });
  });
});

test('a lock is opened by an admin, and the opening stands in the journal', async () => {
  const { operatorId, signIn, listed } = await somebody();
  for (let at = 0; at < 5; at += 1) await refusalOf(signIn('not the password'));
  expect(await refusalOf(signIn())).toMatchObject({ code: 'TRY_LATER' });
  expect(await journalOf(operatorId)).toBe('access.triesDelayed');
  await office.operations.access.unlock({ operatorId });
  expect(await journalOf(operatorId)).toBe('access.unlock');
  await signIn();
  expect((await listed())?.lastSignInAt).not.toBeNull();
});

describe('removing an operator', () => {
  const remove = (operatorId: string) =>
    refusalOf(office.operations.access.removeOperator({ operatorId }));

  test('who has never signed in leaves nothing behind but the journal', async () => {
    const { operatorId, listed } = await somebody();
    await office.operations.access.removeOperator({ operatorId });
    expect(await listed()).toBeUndefined();
    expect(await journalOf(operatorId)).toBe('access.removeOperator');
    expect(await remove(operatorId)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('who has done something is refused with what is theirs, and nothing of it is gone', async () => {
    const { operatorId, signIn } = await somebody('organizer');
    const operations = await signIn();
    expect(await remove(operatorId)).toEqual({
      code: 'OPERATOR_OWNS',
      data: { owns: ['journal'] },
    });
    const event = eventInput();
    await operations.events.create(event);
    await heldAt({ operations }, (await office.event()).classId);
    expect(await remove(operatorId)).toMatchObject({
      data: { owns: ['events', 'orders', 'journal'] },
    });
    await operations.events.get({ eventId: event.id });
  });
});

describe('the last active admin', () => {
  test('cannot be demoted, deactivated or removed', async () => {
    const { access } = office.operations;
    const operatorId = (await access.me()).operator.id;
    const last = { code: 'LAST_ADMIN', data: {} };
    expect(await refusalOf(access.changeRole({ operatorId, role: 'clerk' }))).toEqual(last);
    expect(await refusalOf(access.deactivate({ operatorId }))).toEqual(last);
    expect(await refusalOf(access.removeOperator({ operatorId }))).toEqual(last);
    // A deactivated admin is none.
    const second = await somebody('admin');
    await access.deactivate({ operatorId: second.operatorId });
    expect(await refusalOf(access.deactivate({ operatorId }))).toEqual(last);
  });

  describe('of two who demote each other at once', () => {
    const readingAdmins = /from "operators" where .*"role" = .*( for update)?$/;

    const race = async (isProtected: boolean) => {
      const { operator } = await office.operations.access.me();
      const second = await somebody('admin');
      const [counter] = await office.sql('select id from counters limit 1');
      const house = { operator, counterId: CounterId.parse(counter?.['id']) };
      const meet = meetingOf(2);
      const rivals: Counter[] = [0, 1].map(() => {
        const rival = openCounter(office.database.appUrl, house);
        if (!isProtected) tamper(rival, { at: readingAdmins, change: unlocked, meet });
        return rival;
      });
      const victims = [operator.id, OperatorId.parse(second.id)];
      try {
        return await outcomes(
          rivals.map(({ database }, at) =>
            actingAs(database, actorOf(house)).write('access.changeRole', (tx, context) =>
              changeRole(tx, context, { operatorId: victims[at] ?? operator.id, role: 'clerk' }),
            ),
          ),
        );
      } finally {
        await Promise.all(rivals.map(each => each.close()));
        await office.sql(`update operators set role = 'admin' where id = $1`, [operator.id]);
        await office.sql(`update operators set role = 'clerk' where id = $1`, [second.id]);
      }
    };

    test('stays', async () => {
      expect(await race(true)).toEqual(['LAST_ADMIN', 'done']);
    });

    test('control: without the lock on all admins both are gone', async () => {
      expect(await race(false)).toEqual(['done', 'done']);
    });
  });
});
