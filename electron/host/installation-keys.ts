import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keyName } from '../../core/participants/vault.ts';
import { readIfThere, writePrivate } from './small-file.ts';

/** What an installation seals with, and what it sealed with before: 32 random bytes each. */
export interface InstallationKeys {
  readonly current: Buffer;
  /** The last one first. Kept, for what is still under them, and for backups from their time. */
  readonly former: readonly Buffer[];
}

/** Where they lie; whoever watches it learns of a change by another program. */
export const fileOf = (dataDir: string) => join(dataDir, 'installation.key');

/**
 * The keys of this installation, the first of them made at the first start, in a file only its owner can
 * read (docs/decisions/0005-installation-key-in-a-file.md).
 * @throws when the file holds something else: making another key would leave every national id unreadable
 */
export async function installationKeys(dataDir: string): Promise<InstallationKeys> {
  const stored = await storedKeys(dataDir);
  if (stored) return stored;
  const keys = { current: randomBytes(32), former: [] };
  await storeKeys(dataDir, keys);
  return keys;
}

/** The keys of a data folder that has some already; null where none was made yet. @throws as above */
export async function storedKeys(dataDir: string): Promise<InstallationKeys | null> {
  const stored = await readIfThere(fileOf(dataDir));
  if (stored === null) return null;
  const [current, ...former] = stored.trim().split('\n').map(keyIn);
  if (!current || !former.every(each => each !== null)) {
    throw new Error(`${fileOf(dataDir)} is not an installation key`);
  }
  return { current, former };
}

/** Replaces whatever keys are there: what those had sealed can then be read by nobody who lacks them. */
export const storeKeys = (dataDir: string, { current, former }: InstallationKeys): Promise<void> =>
  writePrivate(fileOf(dataDir), [current, ...former].map(lineOf).join(''));

/**
 * Puts a new key before those in the file, read at this moment, once the current one is named `from`.
 * @returns the names of the keys before and after; null where there is none, or another one is current
 * @throws as above
 */
export async function changeKey(
  dataDir: string,
  from: string | null,
): Promise<{ from: string; to: string } | null> {
  const keys = await storedKeys(dataDir);
  if (!keys) return null;
  const was = keyName(keys.current);
  if (from !== null && from !== was) return null;
  const current = randomBytes(32);
  await storeKeys(dataDir, { current, former: [keys.current, ...keys.former] });
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

const lineOf = (key: Buffer): string => `plain:${key.toString('base64')}\n`;

function keyIn(line: string): Buffer | null {
  const [, text = ''] = /^plain:(\S+)\s*$/.exec(line) ?? [];
  const key = Buffer.from(text, 'base64');
  return key.length === 32 ? key : null;
}
