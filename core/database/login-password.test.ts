import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { newPassword, openPassword, sealPassword } from './login-password.ts';
import { nameOf } from './role-names.ts';

const key = randomBytes(32);

test('a sealed password is opened by its key alone, and by nobody who changed it', () => {
  const password = newPassword();
  const sealed = sealPassword(password, key);
  expect(openPassword(sealed, key)).toBe(password);
  expect(openPassword(sealed, randomBytes(32))).toBeNull();
  const last = sealed.at(-3) === 'A' ? 'B' : 'A';
  expect(openPassword(`${sealed.slice(0, -3)}${last}${sealed.slice(-2)}`, key)).toBeNull();
  expect(openPassword('v1.', key)).toBeNull();
});

test('a password stands in an address as it is', () => {
  expect(newPassword()).toMatch(/^[\w-]{32}$/);
});

test('names of long databases fit, and differ where the databases do', () => {
  const [one, other] = ['a'.repeat(60), `${'a'.repeat(59)}b`];
  expect(nameOf('hall')).toBe('hall');
  expect(nameOf(one)).not.toBe(nameOf(other));
  for (const each of [one, 'ż'.repeat(31)]) {
    expect(Buffer.byteLength(`${nameOf(each)}_counter_12345678`)).toBeLessThanOrEqual(63);
  }
});
