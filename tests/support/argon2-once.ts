import { createRequire } from 'node:module';
import type * as Argon2 from '@node-rs/argon2';
import { password } from './fixtures/cast.ts';

/** By its file: the database tests find this one under its name. */
const argon2 = createRequire(import.meta.url)('@node-rs/argon2') as typeof Argon2;

const done = new Map<string, Promise<unknown>>();

function once<T>(of: readonly unknown[], work: () => Promise<T>): Promise<T> {
  const key = JSON.stringify(of);
  const begun = (done.get(key) as Promise<T> | undefined) ?? work();
  done.set(key, begun);
  return begun;
}

/**
 * The same library, asked once in a process for what it was asked before. A quarter of all that the
 * database tests computed was the one password of all their fixtures. It alone gets the same salt again;
 * whether a hash is of a password has one answer anyhow.
 */
export const hash: typeof Argon2.hash = (given, options, ...rest) =>
  given === password
    ? once([given, options], () => argon2.hash(given, options, ...rest))
    : argon2.hash(given, options, ...rest);

export const verify: typeof Argon2.verify = (hashed, given, ...rest) =>
  once([String(hashed), String(given)], () => argon2.verify(hashed, given, ...rest));

export const { hashRaw } = argon2;
