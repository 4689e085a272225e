import { chmodSync, lstatSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from './configuration-error.ts';

/** What in a data folder is nobody else's business; the server's own folder looks after itself. */
const secrets = [
  '.env',
  'counter.json',
  'installation.key',
  'invitation.json',
  'journal-heads.json',
  'server-ca.pem',
  'session.sealed',
];

const sticky = 0o1000;
const byOthers = 0o022;

/**
 * Takes a data folder, and what is secret in it, from everybody but its owner; does nothing where there is
 * none yet. Windows has no such bits: there a folder below one's own is private by what it inherits.
 * @throws {ConfigurationError} where others may write in it, and it is not ours to take that from them
 */
export function keepPrivate(dataDir: string, user = process.geteuid?.()): void {
  if (user === undefined) return;
  // Where a link leads: many a data folder lies on another disk.
  const folder = statOf(dataDir, statSync);
  if (!folder?.isDirectory()) return;
  const isShared = (folder.mode & sticky) !== 0;
  if (isShared || !isOurs(folder, user)) {
    if (!(folder.mode & byOthers)) return;
    throw new ConfigurationError(words => words.sharedFolder(dataDir));
  }
  // The built-in server of an administrator runs as nobody, and goes through the folder to its own.
  narrow(dataDir, folder, user === 0 ? 0o711 : 0o700);
  for (const name of secrets) {
    const file = statOf(join(dataDir, name));
    if (file?.isFile() && isOurs(file, user)) narrow(join(dataDir, name), file, 0o600);
  }
}

const isOurs = ({ uid }: Stats, user: number): boolean => user === 0 || uid === user;

function statOf(path: string, look: (path: string) => Stats = lstatSync): Stats | undefined {
  try {
    return look(path);
  } catch {
    // Missing, or out of reach: whoever needs it says why.
    return undefined;
  }
}

function narrow(path: string, { mode }: Stats, most: number): void {
  if ((mode & 0o777 & ~most) === 0) return;
  try {
    chmodSync(path, mode & most);
  } catch (error) {
    // A disk without such bits, or one that is read only.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'EROFS' && code !== 'ENOTSUP') throw error;
  }
}
