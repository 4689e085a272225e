import { execFile } from 'node:child_process';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { type Folders, makeTemporary } from './folders.ts';
import { problemOfError, problemOfWords } from './problem.ts';
import { giveToServer, surroundings } from './server-user.ts';

const run = promisify(execFile);

/** The role that owns the cluster and runs the migrations. */
export const ownerRole = 'rowlock_owner';

/** Collation is ICU's on every system; this locale only tells letters from signs, for trigrams. */
const locales: Partial<Record<NodeJS.Platform, string>> = { win32: 'en-US', darwin: 'en_US.UTF-8' };

/** Whether there is a cluster: it gets its name only when it is whole. */
export async function clusterExists(folders: Pick<Folders, 'cluster'>): Promise<boolean> {
  return (await stat(join(folders.cluster, 'PG_VERSION')).catch(() => null)) !== null;
}

/**
 * Makes the cluster in a temporary folder and moves it to its place, so that a program killed
 * meanwhile leaves nothing that looks like a cluster. If another program was faster, its cluster stays.
 * @throws PostgresProblem
 */
export async function createCluster(
  folders: Folders,
  binaries: Binaries,
  ownerPassword: string,
): Promise<void> {
  const temporary = await makeTemporary(folders.home).catch((error: unknown) => {
    throw problemOfError(error, folders.home);
  });
  const made = join(temporary, 'cluster');
  const passwordFile = join(temporary, 'password');
  try {
    await writeFile(passwordFile, ownerPassword, { mode: 0o600, flag: 'wx' });
    await giveToServer(passwordFile);
    await run(binaries.initdb, initdbArguments(made, passwordFile), surroundings());
    await rename(made, folders.cluster);
  } catch (error) {
    if (await clusterExists(folders)) return;
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw words ? problemOfWords(words, folders.home) : problemOfError(error, folders.home);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function initdbArguments(cluster: string, passwordFile: string): string[] {
  return [
    `--pgdata=${cluster}`,
    `--username=${ownerRole}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=und',
    `--locale=${locales[process.platform] ?? 'C.UTF-8'}`,
    '--data-checksums',
  ];
}
