import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Binaries } from './binaries.ts';
import { ownerRole } from './cluster.ts';
import type { Folders } from './folders.ts';
import { problemOfWords } from './problem.ts';
import { surroundings } from './server-user.ts';

/**
 * Gives the owner the password of a new `server.json` after the old one was lost: whoever owns the
 * files may, through PostgreSQL's single-user mode. The server must be stopped.
 * @throws PostgresProblem
 */
export async function resetOwnerPassword(
  folders: Folders,
  binaries: Binaries,
  password: string,
): Promise<void> {
  const child = spawn(binaries.postgres, ['--single', '-D', folders.cluster, 'postgres'], {
    ...surroundings(),
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  // A server that ends before it has read the statement says why on its error output.
  child.stdin.on('error', () => undefined);
  child.stdin.end(`alter role ${ownerRole} password '${password}'\n`);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw problemOfWords(words, folders.home);
}
