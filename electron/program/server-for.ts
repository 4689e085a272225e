import { migrate } from '../../core/database/migrate.ts';
import type { Waiting } from '../../core/database/migration-lock.ts';
import type { DataFolder } from './data-folder.ts';
import type { HostOptions } from './host-options.ts';
import { installationKeys } from './installation-keys.ts';
import { builtInServer, type Server, sharedServer } from './servers.ts';

/** The current one first. */
async function keysOf({ dataDir, keychain }: HostOptions): Promise<readonly Buffer[]> {
  const { current, former } = await installationKeys(dataDir, keychain);
  return [current, ...former];
}

/**
 * The server of this data folder, ready to be worked with.
 * @param lost a built-in one is gone
 * @param waiting another program changes the schema, and is waited for
 */
export async function serverFor(
  options: HostOptions,
  folder: DataFolder,
  lost: () => void,
  waiting: Waiting,
): Promise<Server> {
  const { dataDir, training, migrations, log, postgresBinaries: binaries } = options;
  const url = folder.databaseUrl();
  if (url) return sharedServer({ url, migrations, keys: await keysOf(options), log, waiting });
  return builtInServer(
    {
      dataDir,
      training,
      log: line => log.info({ postgres: line }, 'built-in server'),
      onExit: lost,
      ...(binaries ? { binaries } : {}),
    },
    migrations,
    waiting,
  );
}

/**
 * Seals the login for counters under the key that is current now, where this counter has the address of
 * the owner; else that is done at the next start of one that has.
 */
export function renewLogin(options: HostOptions, folder: DataFolder): void {
  const { migrations, log } = options;
  const url = folder.databaseUrl();
  if (!url) return;
  keysOf(options)
    .then(keys => migrate(url, migrations, keys))
    .catch((err: unknown) =>
      log.warn({ err }, 'the login for counters stays under the former key'),
    );
}
