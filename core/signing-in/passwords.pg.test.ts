import { hash } from '@node-rs/argon2';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { password } from '../../tests/support/fixtures/cast.ts';
import { anOperator } from '../../tests/support/fixtures/people.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
} from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const newPassword = 'quite another password';

/** A clerk of this test alone, signed in at a counter of their own. */
async function aClerk() {
  const { email } = await anOperator(office);
  const counter = await office.openCounter();
  const signIn = (given: string) => counter.operations.access.signIn({ email, password: given });
  await signIn(password);
  return { email, counter, signIn, access: counter.operations.access };
}

describe('a password that everybody tries first', () => {
  test.each(['1234567890', '۱۲۳۴۵۶۷۸۹۰', 'PassWord123', 'qwertyuiop', 'ｂａｓｋｅｔｂａｌｌ'])(
    '%s is refused, whatever its case and width',
    async common => {
      const them = { id: v7(), name: 'Jan', email: `${v7()}@example.org`, role: 'clerk' as const };
      const add = office.operations.access.addOperator({ ...them, password: common });
      expect(await refusalOf(add)).toEqual({ code: 'PASSWORD_COMMON', data: {} });
      const { access } = await aClerk();
      const change = access.changePassword({ oldPassword: password, newPassword: common });
      expect(await refusalOf(change)).toEqual({ code: 'PASSWORD_COMMON', data: {} });
    },
  );
});

describe('changing one’s own password', () => {
  test('needs the old one, and another new one', async () => {
    const { access } = await aClerk();
    const change = (oldPassword: string, next: string) =>
      refusalOf(access.changePassword({ oldPassword, newPassword: next }));
    expect(await change('not the password', newPassword)).toMatchObject({
      code: 'WRONG_CREDENTIALS',
    });
    expect(await change(password, password)).toMatchObject({ code: 'PASSWORD_UNCHANGED' });
  });

  test('lets one in with the new one alone, and ends the other sign-ins', async () => {
    const { access, email, signIn } = await aClerk();
    const other = await office.openCounter();
    await other.operations.access.signIn({ email, password });
    await access.changePassword({ oldPassword: password, newPassword });
    await access.me();
    const outside = () => outcomeOf(other.operations.access.me());
    await expect.poll(outside, { timeout: 10_000, interval: 100 }).toBe('NOT_SIGNED_IN');
    expect(await refusalOf(signIn(password))).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    await signIn(newPassword);
  });

  test('is delayed like a sign-in when the old one is guessed at', async () => {
    const { access } = await aClerk();
    const codes: string[] = [];
    for (let at = 0; at < 6; at += 1) {
      const guess = access.changePassword({ oldPassword: `guess ${at}`, newPassword });
      codes.push((await refusalOf(guess)).code);
    }
    expect(codes).toEqual([...Array<string>(5).fill('WRONG_CREDENTIALS'), 'TRY_LATER']);
  });
});

test('a password is the same on a keyboard with other digits', async () => {
  const { signIn, access } = await aClerk();
  await access.changePassword({ oldPassword: password, newPassword: 'room 21 upstairs' });
  await signIn('room ۲۱ upstairs');
});

test('a hash made with other parameters is made anew at the next sign-in', async () => {
  const { email, signIn } = await aClerk();
  const weak = await hash(password, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
  await office.sql('update operators set password_hash = $1 where email = $2', [weak, email]);
  const stored = async () =>
    (
      await office.sql('select password_hash as hash from operators where email = $1', [email])
    )[0]?.['hash'];
  await signIn(password);
  const better = await stored();
  expect(better).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  await signIn(password);
  expect(await stored()).toBe(better);
});

describe('a one-time password', () => {
  test('permits nothing but choosing another, which then permits everything', async () => {
    const { email } = await anOperator(office, { mustChangePassword: true });
    const { operations } = await office.openCounter();
    const { operator } = await operations.access.signIn({ email, password });
    expect(operator.mustChangePassword).toBe(true);
    await operations.access.me();
    for (const call of [
      () => operations.orders.openHolds(),
      () => operations.maintenance.settings(),
    ]) {
      expect(await refusalOf(call())).toMatchObject({ code: 'PASSWORD_CHANGE_DUE' });
    }
    const changed = await operations.access.changePassword({ oldPassword: password, newPassword });
    expect(changed.operator.mustChangePassword).toBe(false);
    await operations.orders.openHolds();
  });
});
