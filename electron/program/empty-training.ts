import { realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { clusterExists } from '../postgres/cluster.ts';
import { readPostmaster } from '../postgres/postmaster-file.ts';
import type { HostOptions } from './host-options.ts';
import type { Emptied } from './passage.ts';
import { builtInServer } from './servers.ts';

/**
 * Removes a training with all that was made in it; the next start makes it anew. Touches no folder whose database
 * is not marked for training.
 * @throws UnfitServer notTraining, and what starting its server throws; then nothing was removed
 */
export async function emptyTraining({
  dataDir,
  migrations,
  postgresBinaries: binaries,
}: Pick<HostOptions, 'dataDir' | 'migrations' | 'postgresBinaries'>): Promise<Emptied> {
  const removed = `${dataDir}.removed`;
  // Left by one that was ended on its way.
  await remove(removed);
  const home = join(dataDir, 'postgres');
  const cluster = join(home, 'cluster');
  // A folder without a database may be a counter's of a shared server: nothing tells it from a training.
  if (!(await clusterExists({ cluster }))) return 'nothingThere';
  const options = { dataDir, training: true, ...(binaries ? { binaries } : {}) };
  await builtInServer(options, migrations).then(server => server.stop());
  // Whoever is the last to leave stops the server: it runs on for somebody else.
  if ((await readPostmaster(await realpath(cluster))) !== null) return 'inUse';
  // In one step: what is half removed is no training any more.
  await rename(dataDir, removed);
  await remove(removed);
  return 'emptied';
}

/** Where the server's user cannot reach the folder its files lie elsewhere, behind a link. */
async function remove(folder: string): Promise<void> {
  const home = await realpath(join(folder, 'postgres')).catch(() => null);
  if (home !== null) await rm(home, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}
