import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { password } from '../../tests/support/fixtures/cast.ts';
import { soldAt } from '../../tests/support/fixtures/orders.ts';
import { anOperator, aRole } from '../../tests/support/fixtures/people.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { type Permission, permissions, permissionsOf } from '../contract/permissions.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const access = () => office.operations.access;

/** Somebody new with a role, signed in at a counter of their own. */
async function somebody(role: string): Promise<{ id: string; counter: TestCounter }> {
  const person = await anOperator(office, { role });
  const counter = await office.openCounter();
  return { id: person.id, counter: await counter.signIn(person) };
}

const permitted = async ({ operations }: TestCounter) =>
  (await operations.access.me()).operator.permissions;

describe('a role of one’s own', () => {
  test('permits what was chosen, each by itself, and nothing else', async () => {
    const { counter } = await somebody(await aRole(office, 'findOrders', 'maintain'));
    expect(await permitted(counter)).toEqual(['findOrders', 'maintain']);
    expect((await counter.operations.orders.list()).orders).toEqual([]);
    expect(await refusalOf(counter.operations.orders.openHolds())).toEqual({
      code: 'NOT_PERMITTED',
      data: { permission: 'sell' },
    });
  });

  test('that does not permit printing again still prints what it has just sold', async () => {
    const { counter } = await somebody(await aRole(office, 'sell'));
    const { tickets } = counter.operations;
    const order = await soldAt(counter, (await office.event([{ priceMinor: 0 }])).classId);
    const print = () => tickets.pdf({ orderId: order.id, language: 'en' });
    await print();
    // The first row in the journal is not waited for.
    const printed = () => office.sql(`select from journal where operation = 'tickets.pdf'`);
    await expect.poll(printed).toHaveLength(1);
    expect(await refusalOf(print())).toEqual({
      code: 'NOT_PERMITTED',
      data: { permission: 'reprint' },
    });
  });

  test('changed, holds for those who have it within seconds, without a new sign-in', async () => {
    const roleId = await aRole(office, 'sell');
    const { counter } = await somebody(roleId);
    expect(await permitted(counter)).toEqual(['sell']);
    await access().saveRole({ roleId, name: `Role ${roleId}`, permissions: ['findOrders'] });
    await expect.poll(() => permitted(counter), { timeout: 10_000 }).toEqual(['findOrders']);
  });

  test('is removed only while nobody has it', async () => {
    const roleId = await aRole(office, 'sell');
    const { id } = await somebody(roleId);
    const remove = () => access().removeRole({ roleId });
    expect(await refusalOf(remove())).toEqual({ code: 'ROLE_IN_USE', data: { operators: 1 } });
    await access().changeRole({ operatorId: id, role: 'clerk' });
    await remove();
    expect((await access().roles()).roles.map(each => each.id)).not.toContain(roleId);
    expect(await refusalOf(remove())).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('has a name that no other has, whatever its case', async () => {
    const save = (name: string) => access().saveRole({ roleId: v7(), name, permissions: ['sell'] });
    await save('Night shift');
    expect(await refusalOf(save('NIGHT SHIFT'))).toMatchObject({ code: 'NAME_TAKEN' });
  });
});

describe('a delivered role', () => {
  test('is changed, told so, and put back as it was delivered', async () => {
    const save = (chosen: Permission[] | null) =>
      access().saveRole({ roleId: 'clerk', name: null, permissions: chosen });
    const { role } = await save(['sell']);
    expect(role).toMatchObject({ permissions: ['sell'], edited: true });
    expect((await save(null)).role).toMatchObject({
      permissions: permissionsOf.clerk,
      edited: false,
    });
  });

  test('is neither renamed nor removed, and an admin’s not changed at all', async () => {
    const fixed = { code: 'ROLE_FIXED', data: {} };
    for (const change of [
      { roleId: 'clerk' as const, name: 'Cashier', permissions: null },
      { roleId: 'admin' as const, name: null, permissions: [] },
      { roleId: v7(), name: null, permissions: ['sell' as const] },
    ]) {
      expect(await refusalOf(access().saveRole(change))).toEqual(fixed);
    }
    expect(await refusalOf(access().removeRole({ roleId: 'organizer' }))).toEqual(fixed);
    await expect(
      office.sql(`update roles set permissions = '{}' where id = 'admin'`),
    ).rejects.toMatchObject({ constraint: 'roles_admin_may_everything' });
  });
});

describe('whoever looks after operators without being an admin', () => {
  const deputy = async () => somebody(await aRole(office, 'sell', 'findOrders', 'manageOperators'));
  const not = (permission: Permission) => ({ code: 'NOT_PERMITTED', data: { permission } });

  test('gives nobody more than they may do themselves', async () => {
    const { counter } = await deputy();
    const { access: theirs } = counter.operations;
    const colleague = await somebody(await aRole(office, 'sell'));
    const strong = await aRole(office, 'sell', 'maintain');
    expect(await refusalOf(theirs.changeRole({ operatorId: colleague.id, role: strong }))).toEqual(
      not('maintain'),
    );
    const invite = (role: string) =>
      theirs.addOperator({ id: v7(), name: 'New', email: `${v7()}@example.org`, password, role });
    expect(await refusalOf(invite('admin'))).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(
      await refusalOf(
        theirs.saveRole({ roleId: v7(), name: 'Mighty', permissions: [...permissions] }),
      ),
    ).toMatchObject({ code: 'NOT_PERMITTED' });
    await invite(await aRole(office, 'findOrders'));
  });

  test('takes over nobody who may do more, not by a new password either', async () => {
    const { counter } = await deputy();
    const { access: theirs } = counter.operations;
    const [admin] = await office.sql(`select id from operators where role = 'admin'`);
    const operatorId = String(admin?.['id']);
    const id = v7();
    const reset = theirs.resetPassword({
      id,
      operatorId,
      oneTimePassword: 'correct horse battery',
    });
    expect(await refusalOf(reset)).toMatchObject({ code: 'NOT_PERMITTED' });
    const organizer = await somebody('organizer');
    expect(await refusalOf(theirs.deactivate({ operatorId: organizer.id }))).toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });
});
