import { describe, expect, it } from 'vitest';
import { Password } from '../../../../core/contract/signing-in.ts';
import { makePassword } from './make-password.ts';

describe('a password made by the program', () => {
  it('is taken by the contract and easy to read out', () => {
    const password = makePassword();
    expect(Password.safeParse(password).success).toBe(true);
    expect(password).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
  });

  it('is never the same twice', () => {
    const many = Array.from({ length: 200 }, () => makePassword());
    expect(new Set(many).size).toBe(200);
  });

  it('throws away bytes that would make some letters likelier', () => {
    let turn = 0;
    const unfairFirst = (count: number) => new Uint8Array(count).fill(turn++ === 0 ? 255 : 0);
    expect(makePassword(unfairFirst)).toBe('aaaa-aaaa-aaaa-aaaa');
    expect(turn).toBe(2);
  });
});
