import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { migrate } from '../../core/database/migrate.ts';
import { readOrMakeCredentials } from '../../electron/postgres/credentials.ts';
import { startBuiltInServer } from '../../electron/postgres/server.ts';

/** What a data folder may be prepared with: an empty, migrated database, or an event on sale and two people. */
export type Prepared = 'migrated' | 'with-an-event';

/** Names the folder of the prepared ones, for the workers of a run. */
const variable = 'ROWLOCK_TEST_PREPARED';
const migrations = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url));

/** Makes the place for data folders that are prepared once for this process and those it starts. */
export async function openPrepared(): Promise<{ remove: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'rowlock-prepared-'));
  // The user that the server runs as goes through it.
  await chmod(home, 0o711);
  process.env[variable] = home;
  return { remove: () => rm(home, { recursive: true, force: true }) };
}

/** Makes one of them; copying it takes a fraction of what a first start takes, which most tests are not about. */
export async function prepare(
  what: Prepared,
  work: (dataDir: string) => Promise<void>,
): Promise<void> {
  const folder = join(process.env[variable] ?? '', what);
  await mkdir(folder);
  await work(folder);
  await rm(join(folder, 'logs'), { recursive: true, force: true });
  await forgetPort(join(folder, 'postgres', 'server.json'));
}

/**
 * Makes a data folder whose built-in database is migrated, empty and stopped. It waits for no disk from then on:
 * a slow one would have every window of the run wait for it, and no test of screens cuts the power off.
 */
export async function migrated(dataDir: string): Promise<void> {
  const server = await startBuiltInServer({ dataDir });
  try {
    await migrate(server.ownerUrl, migrations);
    await waitForNoDisk(server.ownerUrl);
  } finally {
    await server.stop();
  }
}

async function waitForNoDisk(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('alter system set fsync = off');
  } finally {
    await client.end();
  }
}

/** Copies a prepared folder into an empty one. @returns whether the run has prepared one */
export async function copyPrepared(what: Prepared, into: string): Promise<boolean> {
  const from = join(process.env[variable] ?? '', what);
  const cluster = await lstat(join(from, 'postgres')).catch(() => null);
  // Where the server's user cannot reach the temporary folder its cluster lies elsewhere, behind a link: a
  // copy of that would be the same cluster again.
  if (!process.env[variable] || !cluster?.isDirectory()) return false;
  // Unlike Node's own copy, cp keeps the owner: as root the files are the server user's.
  if (process.platform === 'win32') await cp(from, into, { recursive: true });
  else await promisify(execFile)('cp', ['-a', `${from}/.`, into]);
  return true;
}

/** Many copies would otherwise all ask for the same port first. */
async function forgetPort(file: string): Promise<void> {
  const credentials = await readOrMakeCredentials(file);
  await writeFile(file, JSON.stringify({ ...credentials, port: null }));
}
