import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rm,
  rmdir,
  stat,
  symlink,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { problemOfError } from './problem.ts';
import { processLives } from './processes.ts';
import { giveToServer, serverUser } from './server-user.ts';

/** Where everything of the built-in server lies. */
export interface Folders {
  readonly home: string;
  readonly cluster: string;
  readonly log: string;
  readonly credentials: string;
}

/** Where a root program keeps clusters whose data folder the server's user cannot reach. */
const reachableByAll = '/var/lib/rowlock';

/** The temporary folders of this program; one of an earlier program may bear the same process id. */
const making = new Set<string>();

/**
 * Makes `<dataDir>/postgres` and what belongs there, and removes what killed programs left half made.
 * @throws PostgresProblem folderNotWritable, diskFull
 */
export async function prepareFolders(dataDir: string): Promise<Folders> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const home = await makeHome(await realpath(dataDir));
    const log = join(home, 'log');
    await mkdir(log, { recursive: true, mode: 0o700 });
    await giveToServer(log);
    await removeLeftovers(home);
    return { home, log, cluster: join(home, 'cluster'), credentials: join(home, 'server.json') };
  } catch (error) {
    throw problemOfError(error, dataDir);
  }
}

/** A new folder that {@link prepareFolders} removes at a later start if this program is killed before. */
export async function makeTemporary(home: string): Promise<string> {
  const folder = await mkdtemp(join(home, `making-${process.pid}-`));
  making.add(basename(folder));
  await giveToServer(folder);
  return folder;
}

/** Whether the server's user could reach files in this folder. */
export async function reachable(folder: string): Promise<boolean> {
  if (!serverUser) return true;
  for (let each = folder; ; each = dirname(each)) {
    const { uid, gid, mode } = await stat(each);
    const bit = uid === serverUser.uid ? 0o100 : gid === serverUser.gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (each === dirname(each)) return true;
  }
}

async function makeHome(dataDir: string): Promise<string> {
  const home = join(dataDir, 'postgres');
  if (serverUser) {
    // The data folder is ours alone to open, and only for passing through: nothing in it can be listed.
    await chmod(dataDir, (await stat(dataDir)).mode | 0o011);
    // Folders above it are not ours: opening /root for everybody would be worse than a link.
    if (!(await reachable(dataDir))) await linkToReachable(home);
  }
  await mkdir(home, { recursive: true, mode: 0o700 });
  if (serverUser) await chmod(home, 0o711);
  return realpath(home);
}

async function linkToReachable(home: string): Promise<void> {
  await mkdir(reachableByAll, { recursive: true });
  await chmod(reachableByAll, 0o711);
  const target = await mkdtemp(join(reachableByAll, 'data-'));
  // Somebody made it before us: theirs counts.
  await symlink(target, home).catch(() => rmdir(target));
}

async function removeLeftovers(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const maker = /^making-(\d+)-/.exec(name)?.[1];
    if (!maker || making.has(name)) continue;
    if (Number(maker) === process.pid || !processLives(Number(maker)))
      await rm(join(home, name), { recursive: true, force: true });
  }
}
