import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { password } from '../../tests/support/fixtures/cast.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { anOperator, withPin } from '../../tests/support/fixtures/people.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { slowness } from '../../tests/support/slowness.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const pin = '482917';

const aClerk = (name = 'Jan') => anOperator(office, { name });

describe('a PIN', () => {
  test('is set with the password, kept as argon2id, and refused when everybody tries it first', async () => {
    const counter = await office.openCounter();
    const clerk = await aClerk();
    await counter.operations.access.signIn({ email: clerk.email, password });
    const { access } = counter.operations;
    const wrong = access.setPin({ password: 'not the password', pin });
    expect(await outcomeOf(wrong)).toBe('WRONG_CREDENTIALS');
    expect(await outcomeOf(access.setPin({ password, pin: '123456' }))).toBe('BAD_REQUEST');
    await access.setPin({ password, pin });
    expect((await access.me()).operator.hasPin).toBe(true);
    const [row] = await office.sql('select pin_hash from operators where id = $1', [clerk.id]);
    expect(row?.['pin_hash']).toMatch(/^\$argon2id\$/);
    await access.removePin();
    expect((await access.me()).operator.hasPin).toBe(false);
  });

  test('changes the operator of a counter over, whose hold stays and can be gone on with', async () => {
    const counter = await office.openCounter();
    const { operations } = counter;
    const [first, second] = [await aClerk('First'), await aClerk('Second')];
    await withPin(counter, first, pin);
    await withPin(counter, second, pin);
    await operations.access.switchOperator({ operatorId: first.id, pin });
    expect((await operations.access.me()).operator.id).toBe(first.id);
    const { classIds } = await office.event([{ capacity: 5 }]);
    const order = await heldAt(counter, classIds[0] ?? '', 2);

    await operations.access.switchOperator({ operatorId: second.id, pin });
    expect((await operations.access.me()).operator.id).toBe(second.id);
    const { orders } = await operations.orders.openHolds();
    expect(orders.map(each => each.id)).toEqual([order.id]);
    await operations.orders.takeOver({ orderId: order.id });
    await operations.orders.takeOver({ orderId: order.id });
    const taken = await office.sql(
      `select operator_id, before from journal where object_id = $1 and operation = 'orders.takeOver'`,
      [order.id],
    );
    expect(taken).toEqual([{ operator_id: second.id, before: { operatorId: first.id } }]);
    // Whoever left is signed in here no more.
    const [journal] = await office.sql(
      `select before from journal where object_id = $1 and operation = 'access.switchOperator'`,
      [second.id],
    );
    expect(journal?.['before']).toEqual({ operatorId: first.id });
    const [living] = await office.sql(
      `select count(*)::int as n from sessions
       where operator_id = $1 and ended_at is null and by_pin`,
      [first.id],
    );
    expect(living?.['n']).toBe(0);
  });

  test('takes less than two seconds, hashing included', async () => {
    const counter = await office.openCounter();
    const clerk = await aClerk();
    await withPin(counter, clerk, pin);
    const begun = performance.now();
    await counter.operations.access.switchOperator({ operatorId: clerk.id, pin });
    const took = performance.now() - begun;
    expect(took).toBeLessThan(2_000 * slowness());
  });

  test('lets nobody in at a counter where no password came before, nor after a week', async () => {
    const here = await office.openCounter();
    const there = await office.openCounter();
    const clerk = await aClerk('Known here');
    await withPin(here, clerk, pin);
    await here.operations.access.signOut();
    const names = async ({ operations }: TestCounter) =>
      (await operations.access.pinOperators()).operators.map(each => each.name);
    expect(await names(here)).toEqual(['Known here']);
    expect(await names(there)).toEqual([]);
    const change = ({ operations }: TestCounter) =>
      outcomeOf(operations.access.switchOperator({ operatorId: clerk.id, pin }));
    expect(await change(there)).toBe('WRONG_CREDENTIALS');
    expect(await change(here)).toBe('done');
    await office.sql(
      `update sessions set created_at = now() - interval '8 days' where operator_id = $1`,
      [clerk.id],
    );
    expect(await change(here)).toBe('WRONG_CREDENTIALS');
  });

  test('is guessed at as seldom as a password, and together with it', async () => {
    const counter = await office.openCounter();
    const clerk = await aClerk();
    await withPin(counter, clerk, pin);
    const { access } = counter.operations;
    for (let at = 0; at < 5; at += 1) {
      const guess = access.switchOperator({ operatorId: clerk.id, pin: `73518${at}` });
      expect(await outcomeOf(guess)).toBe('WRONG_CREDENTIALS');
    }
    const right = access.switchOperator({ operatorId: clerk.id, pin });
    expect(await outcomeOf(right)).toBe('TRY_LATER');
    expect(await outcomeOf(access.signIn({ email: clerk.email, password }))).toBe('TRY_LATER');
  });

  test('is gone with a new one-time password', async () => {
    const counter = await office.openCounter();
    const clerk = await aClerk();
    await withPin(counter, clerk, pin);
    const reset = { id: v7(), operatorId: clerk.id, oneTimePassword: 'handed over on paper' };
    await office.operations.access.resetPassword(reset);
    expect((await counter.operations.access.pinOperators()).operators).toEqual([]);
  });
});

test('a covered screen belongs to nobody: nothing is permitted before somebody is let in', async () => {
  const counter = await office.openCounter();
  const clerk = await aClerk();
  await withPin(counter, clerk, pin);
  const { operations } = counter;
  await operations.access.lockScreen();
  expect(await refusalOf(operations.orders.openHolds())).toMatchObject({ code: 'NOT_SIGNED_IN' });
  await operations.access.switchOperator({ operatorId: clerk.id, pin });
  await operations.orders.openHolds();
});
