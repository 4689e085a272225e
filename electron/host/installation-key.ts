import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, writePrivate } from './small-file.ts';

/**
 * The installation's key: 32 random bytes, made at the first start, in a file only its owner can read
 * (docs/decisions/0005-installation-key-in-a-file.md).
 * @throws when the file holds something else: making another key would leave every national id unreadable
 */
export async function installationKey(dataDir: string): Promise<Buffer> {
  const file = join(dataDir, 'installation.key');
  const stored = await readIfThere(file);
  if (stored === null) {
    const key = randomBytes(32);
    await writePrivate(file, `plain:${key.toString('base64')}\n`);
    return key;
  }
  const [, text = ''] = /^plain:(\S+)\s*$/.exec(stored) ?? [];
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error(`${file} is not an installation key`);
  return key;
}
