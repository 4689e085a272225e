import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installationKeys, KeySealed, storeKeys } from './installation-keys.ts';
import type { Keychain } from './keychain.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rowlock-keys-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const file = () => join(dataDir, 'installation.key');
const content = () => readFile(file(), 'utf8');
const keys = () => ({ current: randomBytes(32), former: [randomBytes(32), randomBytes(32)] });

/** Of this person: what another one sealed does not open. */
function keychainOf(person: string, isWanted = true): Keychain {
  return {
    isWanted,
    seal: text => Buffer.from(`${person} ${Buffer.from(text).toString('hex')}`),
    open(sealed) {
      const [whose, hex = ''] = sealed.toString().split(' ');
      return whose === person ? Buffer.from(hex, 'hex').toString() : null;
    },
  };
}

describe('without a keychain', () => {
  test('keys lie in a file that only its owner reads, made once', async () => {
    const made = await installationKeys(dataDir);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    expect(await content()).toBe(`plain:${made.current.toString('base64')}\n`);
    expect(await installationKeys(dataDir)).toEqual(made);
  });

  test('keys that lie in one are not read, and no others are made', async () => {
    await storeKeys(dataDir, keys(), keychainOf('ewa'));
    const before = await content();
    await expect(installationKeys(dataDir)).rejects.toThrow(KeySealed);
    expect(await content()).toBe(before);
  });

  test('a file of something else stops the program', async () => {
    await writeFile(file(), 'a letter to my aunt');
    await expect(installationKeys(dataDir)).rejects.toThrow('is not an installation key');
  });
});

describe('with a keychain', () => {
  test('keys of a file are moved into it, all of them, and nothing of them stays', async () => {
    const before = keys();
    await storeKeys(dataDir, before);
    expect(await installationKeys(dataDir, keychainOf('ewa'))).toEqual(before);
    expect(await content()).toMatch(/^(safe:\S+\n){3}$/);
    for (const key of [before.current, ...before.former]) {
      expect(await content()).not.toContain(key.toString('base64'));
    }
    expect(await installationKeys(dataDir, keychainOf('ewa'))).toEqual(before);
  });

  test('a first key never lies in a file at all', async () => {
    const made = await installationKeys(dataDir, keychainOf('ewa'));
    expect(await content()).toMatch(/^safe:\S+\n$/);
    expect(await installationKeys(dataDir, keychainOf('ewa'))).toEqual(made);
  });

  test('of another person keys are not read, and no others are made', async () => {
    await installationKeys(dataDir, keychainOf('ewa'));
    const before = await content();
    await expect(installationKeys(dataDir, keychainOf('jan'))).rejects.toThrow(KeySealed);
    expect(await content()).toBe(before);
  });

  test('keys are put back into a file where that is wanted', async () => {
    const made = await installationKeys(dataDir, keychainOf('ewa'));
    expect(await installationKeys(dataDir, keychainOf('ewa', false))).toEqual(made);
    expect(await content()).toBe(`plain:${made.current.toString('base64')}\n`);
    expect(await installationKeys(dataDir)).toEqual(made);
  });

  test('keys stay in their file where it cannot, or does not give back what it was given', async () => {
    const before = keys();
    await storeKeys(dataDir, before);
    const untouched = await content();
    const cannot = { ...keychainOf('ewa'), seal: () => null };
    const forgets = { ...keychainOf('ewa'), open: () => null };
    for (const keychain of [cannot, forgets]) {
      expect(await installationKeys(dataDir, keychain)).toEqual(before);
      expect(await content()).toBe(untouched);
    }
  });
});
