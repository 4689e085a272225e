import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, writePrivate } from './small-file.ts';

/** What an installation seals with, and what it sealed with before: 32 random bytes each. */
export interface InstallationKeys {
  readonly current: Buffer;
  /** The last one first. Kept, for what is still under them, and for backups from their time. */
  readonly former: readonly Buffer[];
}

const fileOf = (dataDir: string) => join(dataDir, 'installation.key');

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

const lineOf = (key: Buffer): string => `plain:${key.toString('base64')}\n`;

function keyIn(line: string): Buffer | null {
  const [, text = ''] = /^plain:(\S+)\s*$/.exec(line) ?? [];
  const key = Buffer.from(text, 'base64');
  return key.length === 32 ? key : null;
}
