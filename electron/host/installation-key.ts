import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, writePrivate } from './small-file.ts';

/** The keyring of the operating system, where there is one. */
export interface KeyGuard {
  seal(plain: Buffer): Buffer;
  open(sealed: Buffer): Buffer;
}

const plain = 'plain:';
const guarded = 'keyring:';

/**
 * The installation's key: 32 random bytes, made at the first start. Sealed by the operating system's
 * keyring where there is one, else in a file only its owner can read (mode 0600).
 * @throws when it lies in a keyring that this program cannot open: making another would leave every
 *   national id unreadable
 */
export async function installationKey(dataDir: string, guard?: KeyGuard): Promise<Buffer> {
  const file = join(dataDir, 'installation.key');
  const stored = (await readIfThere(file))?.trim();
  if (stored?.startsWith(plain)) return Buffer.from(stored.slice(plain.length), 'base64');
  if (stored?.startsWith(guarded)) {
    if (!guard) throw new Error(`${file} is sealed by the keyring of the desktop program`);
    return guard.open(Buffer.from(stored.slice(guarded.length), 'base64'));
  }
  if (stored) throw new Error(`${file} is not an installation key`);
  const key = randomBytes(32);
  await writePrivate(
    file,
    guard ? guarded + guard.seal(key).toString('base64') : plain + key.toString('base64'),
  );
  return key;
}
