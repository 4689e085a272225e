import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, writePrivate } from './small-file.ts';

const fileOf = (dataDir: string) => join(dataDir, 'installation.key');

/**
 * The installation's key: 32 random bytes, made at the first start, in a file only its owner can read
 * (docs/decisions/0005-installation-key-in-a-file.md).
 * @throws when the file holds something else: making another key would leave every national id unreadable
 */
export async function installationKey(dataDir: string): Promise<Buffer> {
  const stored = await storedKey(dataDir);
  if (stored) return stored;
  const key = randomBytes(32);
  await storeKey(dataDir, key);
  return key;
}

/** The key of a data folder that has one already; null where none was made yet. @throws as above */
export async function storedKey(dataDir: string): Promise<Buffer | null> {
  const stored = await readIfThere(fileOf(dataDir));
  if (stored === null) return null;
  const [, text = ''] = /^plain:(\S+)\s*$/.exec(stored) ?? [];
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error(`${fileOf(dataDir)} is not an installation key`);
  return key;
}

/** Replaces whatever key is there: what it had sealed can then be read by nobody who lacks it. */
export const storeKey = (dataDir: string, key: Buffer): Promise<void> =>
  writePrivate(fileOf(dataDir), `plain:${key.toString('base64')}\n`);
