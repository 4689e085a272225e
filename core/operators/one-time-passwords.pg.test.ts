import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOperator } from '../../tests/support/fixtures/people.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';
import { oneTimeDays } from '../contract/signing-in.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const given = 'handed over on paper';
const chosen = 'a long password of my own';

/** Somebody who was invited and has not come yet. */
async function aNewcomer() {
  const invited = { password: given, mustChangePassword: true };
  const { id: operatorId, email } = await anOperator(office, invited);
  const signIn = async (password = given) => {
    const { operations } = await office.openCounter();
    await operations.access.signIn({ email, password });
    return operations;
  };
  const daysLeft = async () => {
    const { operators } = await office.operations.access.operators();
    return operators.find(each => each.id === operatorId)?.oneTimeDaysLeft;
  };
  return { operatorId, signIn, daysLeft };
}

const runOut = (operatorId: string) =>
  office.sql(`update operators set one_time_until = now() - interval '1 s' where id = $1`, [
    operatorId,
  ]);

test('an invitation is good for its days, and the list says how many are left', async () => {
  const { operatorId, signIn, daysLeft } = await aNewcomer();
  expect(await daysLeft()).toBe(oneTimeDays);
  await office.sql(`update operators set one_time_until = now() + interval '1 min' where id = $1`, [
    operatorId,
  ]);
  expect(await daysLeft()).toBe(1);
  const operations = await signIn();
  expect(await operations.access.me()).toMatchObject({ operator: { mustChangePassword: true } });
});

test('after them the right one is told that it came too late, and a wrong one nothing', async () => {
  const { operatorId, signIn, daysLeft } = await aNewcomer();
  await runOut(operatorId);
  expect(await daysLeft()).toBe(0);
  expect(await refusalOf(signIn('not what was given'))).toMatchObject({
    code: 'WRONG_CREDENTIALS',
  });
  expect(await refusalOf(signIn())).toMatchObject({ code: 'ONE_TIME_EXPIRED' });
});

test('whoever knows it guesses at nothing: their tries are not counted, but in the journal', async () => {
  const { operatorId, signIn } = await aNewcomer();
  await runOut(operatorId);
  for (let tries = 0; tries < 7; tries += 1) {
    expect(await refusalOf(signIn())).toMatchObject({ code: 'ONE_TIME_EXPIRED' });
  }
  const rows = await office.sql(
    `select after from journal where object_id = $1 and operation = 'access.signInFailed'`,
    [operatorId],
  );
  expect(rows).toHaveLength(7);
  expect(rows[0]?.['after']).toEqual({ oneTimeUntil: expect.any(String) as string });
});

test('a new one renews it, and one’s own never runs out', async () => {
  const { operatorId, signIn, daysLeft } = await aNewcomer();
  await runOut(operatorId);
  await office.operations.access.resetPassword({ id: v7(), operatorId, oneTimePassword: given });
  expect(await daysLeft()).toBe(oneTimeDays);
  const operations = await signIn();
  await operations.access.changePassword({ oldPassword: given, newPassword: chosen });
  expect(await daysLeft()).toBeNull();
  await expect(runOut(operatorId)).rejects.toThrow('operators_one_time_until');
  await expect(signIn(chosen)).resolves.toBeDefined();
});
