import { execFile } from 'node:child_process';
import { cp, lstat, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { migrate } from '../../core/migrate.ts';
import { readOrMakeCredentials } from '../../electron/postgres/credentials.ts';
import { startBuiltInServer } from '../../electron/postgres/server.ts';

/** Names the prepared folder of a run, for the workers that it starts. */
export const preparedFolderVariable = 'ROWLOCK_TEST_PREPARED_FOLDER';

const migrations = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url));

/**
 * Makes a data folder whose built-in database is migrated, empty and stopped. Copying it takes a
 * fraction of what a first start takes, which most tests are not about.
 * @returns the folder, and how to remove it
 */
export async function prepareFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'rowlock-prepared-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await startBuiltInServer({ dataDir: folder });
    try {
      await migrate(server.ownerUrl, migrations);
    } finally {
      await server.stop();
    }
    await forgetPort(join(folder, 'postgres', 'server.json'));
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Copies what is in the prepared folder into an empty one. */
export async function copyPrepared(prepared: string, into: string): Promise<void> {
  const from = join(prepared, 'postgres');
  const to = join(into, 'postgres');
  // Where the server's user cannot reach the temporary folder its cluster lies elsewhere, behind a link:
  // a copy of that would be the same cluster again. The program then makes its own.
  if ((await lstat(from)).isSymbolicLink()) return;
  // Unlike Node's own copy, cp keeps the owner: as root the files are the server user's.
  if (process.platform === 'win32') await cp(from, to, { recursive: true });
  else await promisify(execFile)('cp', ['-a', from, to]);
}

/** Many copies would otherwise all ask for the same port first. */
async function forgetPort(file: string): Promise<void> {
  const credentials = await readOrMakeCredentials(file);
  await writeFile(file, JSON.stringify({ ...credentials, port: null }));
}
