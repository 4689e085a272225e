import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keyName } from '../../core/participants/vault.ts';
import type { Keychain } from './keychain.ts';
import { readIfThere, writePrivate } from './small-file.ts';

/** What an installation seals with, and what it sealed with before: 32 random bytes each. */
export interface InstallationKeys {
  readonly current: Buffer;
  /** The last one first. Kept, for what is still under them, and for backups from their time. */
  readonly former: readonly Buffer[];
}

/** The keys lie in a keychain that does not open here: in another program, or for another person. */
export class KeySealed extends Error {
  override readonly name = 'KeySealed';
}

/** Where they lie; whoever watches it learns of a change by another program. */
export const fileOf = (dataDir: string) => join(dataDir, 'installation.key');

/**
 * The keys of this installation, the first of them made at the first start, in a file only its owner can
 * read (docs/decisions/0005-installation-key-in-a-file.md). They are moved into the keychain, or out of
 * it, where they lie otherwise than is wanted; the file is replaced whole or not at all.
 * @throws KeySealed, and when the file holds something else: making another key would leave every
 *   national id unreadable
 */
export async function installationKeys(
  dataDir: string,
  keychain?: Keychain,
): Promise<InstallationKeys> {
  const text = await readIfThere(fileOf(dataDir));
  const keys =
    text === null ? { current: randomBytes(32), former: [] } : keysIn(text, dataDir, keychain);
  const elsewhere = keychain?.isWanted ? plain : safe;
  if (text === null || text.split('\n').some(line => line.startsWith(elsewhere))) {
    await storeKeys(dataDir, keys, keychain);
  }
  return keys;
}

/** The keys of a data folder that has some already; null where none was made yet. @throws as above */
export async function storedKeys(
  dataDir: string,
  keychain?: Keychain,
): Promise<InstallationKeys | null> {
  const text = await readIfThere(fileOf(dataDir));
  return text === null ? null : keysIn(text, dataDir, keychain);
}

/** Replaces whatever keys are there: what those had sealed can then be read by nobody who lacks them. */
export const storeKeys = (
  dataDir: string,
  { current, former }: InstallationKeys,
  keychain?: Keychain,
): Promise<void> =>
  writePrivate(
    fileOf(dataDir),
    [current, ...former].map(key => `${lineOf(key, keychain)}\n`).join(''),
  );

/**
 * Puts a new key before those in the file, read at this moment, once the current one is named `from`.
 * @returns the names of the keys before and after; null where there is none, or another one is current
 * @throws as above
 */
export async function changeKey(
  dataDir: string,
  from: string | null,
  keychain?: Keychain,
): Promise<{ from: string; to: string } | null> {
  const keys = await storedKeys(dataDir, keychain);
  if (!keys) return null;
  const was = keyName(keys.current);
  if (from !== null && from !== was) return null;
  const current = randomBytes(32);
  await storeKeys(dataDir, { current, former: [keys.current, ...keys.former] }, keychain);
  return { from: was, to: keyName(current) };
}

/**
 * The keys of a counter that joins others: theirs, and its own among the former ones, so that what it has
 * sealed stays readable and is moved. Null where its own are newer than theirs: ids under its current key
 * would be moved back to one that was given up.
 */
export function joinedKeys(
  own: InstallationKeys | null,
  { current, former }: InstallationKeys,
): InstallationKeys | null {
  const isOlder = own?.former.some(each => each.equals(current));
  return isOlder ? null : withMore({ current, former }, own ? [own.current, ...own.former] : []);
}

/** The same keys, and after them those of these that are not among them. */
export function withMore(
  { current, former }: InstallationKeys,
  keys: readonly Buffer[],
): InstallationKeys {
  const known = [current, ...former];
  return {
    current,
    former: [...former, ...keys.filter(key => !known.some(each => each.equals(key)))],
  };
}

const plain = 'plain:';
const safe = 'safe:';

function lineOf(key: Buffer, keychain: Keychain | undefined): string {
  const text = key.toString('base64');
  const sealed = keychain?.isWanted ? keychain.seal(text) : null;
  // A keychain that does not give back what it was given is none.
  return sealed !== null && keychain?.open(sealed) === text
    ? safe + sealed.toString('base64')
    : plain + text;
}

function keysIn(text: string, dataDir: string, keychain: Keychain | undefined): InstallationKeys {
  const [current, ...former] = text
    .trim()
    .split('\n')
    .map(line => keyIn(line.trim(), keychain));
  if (!current || !former.every(each => each !== null)) {
    throw new Error(`${fileOf(dataDir)} is not an installation key`);
  }
  return { current, former };
}

function keyIn(line: string, keychain: Keychain | undefined): Buffer | null {
  const text = line.startsWith(safe)
    ? opened(Buffer.from(line.slice(safe.length), 'base64'), keychain)
    : line.startsWith(plain)
      ? line.slice(plain.length)
      : '';
  const key = Buffer.from(text, 'base64');
  return key.length === 32 ? key : null;
}

/** @throws KeySealed */
function opened(sealed: Buffer, keychain: Keychain | undefined): string {
  const text = keychain?.open(sealed);
  if (text === undefined || text === null) throw new KeySealed();
  return text;
}
