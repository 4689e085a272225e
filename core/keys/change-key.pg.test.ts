import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { otherPesel, password, pesel } from '../../tests/support/fixtures/cast.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { personOf, soldAt } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
} from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeEach(async () => {
  office = await openBoxOffice();
});
afterEach(() => office.close());

const state = () => office.operations.installation.state();
const change = (from: string, typed = password) =>
  office.operations.installation.changeKey({ password: typed, from });

const aClass = () => aNamedClass(office);
const maskOf = async (orderId: string) => {
  const { order } = await office.operations.orders.get({ orderId });
  return personOf(order)?.nationalId?.masked;
};

describe('the key of an installation', () => {
  test('is changed without a restart, and everything under it is moved by itself', async () => {
    const classId = await aClass();
    const before = await soldAt(office.counter, classId);
    const first = await state();
    expect(first).toMatchObject({ since: null, former: 0, ids: { left: 0, all: 1 } });

    const { name } = await change(first.name);
    expect(name).not.toBe(first.name);
    await expect
      .poll(state, { timeout: 20_000 })
      .toMatchObject({ name, former: 1, ids: { left: 0, all: 1 }, events: { left: 0, all: 1 } });
    const after = await soldAt(office.counter, classId, otherPesel);
    expect(await maskOf(before.id)).toBe('440514*****');
    expect(await maskOf(after.id)).toBe('900101*****');
    const { orders } = await office.operations.orders.list({ text: pesel.value });
    expect(orders.map(each => each.id)).toEqual([before.id]);
    expect(await office.operations.participants.foreignKeys()).toEqual({ people: 0, events: 0 });
  });

  test('stands in the journal by its name alone, which says since when it is there', async () => {
    const { name: from } = await state();
    const { name: to } = await change(from);
    const rows = await office.sql(
      `select at, before, after from journal where operation = 'installation.changeKey'`,
    );
    expect(rows).toEqual([
      { at: expect.any(Date) as Date, before: { key: from }, after: { key: to } },
    ]);
    expect((await state()).since).toBe((rows[0]?.['at'] as Date).toISOString());
  });

  test('is changed by whoever knows their password again, and a wrong one counts as a try', async () => {
    const { name } = await state();
    expect(await outcomeOf(change(name, 'a wild guess'))).toBe('WRONG_CREDENTIALS');
    expect((await state()).name).toBe(name);
    const [row] = await office.sql(
      `select count(*)::int as tries from journal where operation = 'access.signInFailed'`,
    );
    expect(row).toEqual({ tries: 1 });
  });

  test('is changed once by whoever asks twice', async () => {
    const { name } = await state();
    await change(name);
    expect(await refusalOf(change(name))).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect((await state()).former).toBe(1);
  });

  test('of a counter that is not enrolled anew stays: it sells on, and what it seals is moved', async () => {
    const [classId, other] = [await aClass(), await office.openCounter()];
    await other.signInAs('clerk');
    const { name } = await state();
    await change(name);
    const order = await soldAt(other, classId);
    expect(personOf(order)?.nationalId?.masked).toBe('440514*****');
    expect(await maskOf(order.id)).toBe('440514*****');
    await expect
      .poll(state, { timeout: 25_000 })
      .toMatchObject({ ids: { left: 0, all: 1 }, events: { left: 0, all: 1 } });
    expect(await maskOf(order.id)).toBe('440514*****');
    const { order: there } = await other.operations.orders.get({ orderId: order.id });
    expect(personOf(there)?.nationalId?.masked).toBe('***********');
  });
});
