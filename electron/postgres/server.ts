import { usableBinaries } from './binaries.ts';
import { bringUp, ownerUrl, type Site, type Step } from './bring-up.ts';
import { readOrMakeCredentials, rememberPort } from './credentials.ts';
import { counterRole, databaseName, makeDatabase } from './database.ts';
import { prepareFolders } from './folders.ts';
import { keepLogsSmall } from './logs.ts';
import { problemOfError } from './problem.ts';
import type { Settings } from './settings.ts';
import { watch } from './watch.ts';

export interface BuiltInServer {
  /** For migrations: the role that owns the database. Holds a password. */
  readonly ownerUrl: string;
  /** For everything else: the login with the fewest rights. Holds a password. */
  readonly counterUrl: string;
  /** A server that a killed program left running was found and taken over. */
  readonly adopted: boolean;
  /** Lets go of the server; the last program that does stops it. Close all pools before. */
  readonly stop: () => Promise<void>;
}

export interface BuiltInServerOptions {
  /** The program's data folder; all of the server lies in its subfolder `postgres`. */
  dataDir: string;
  /** The folder with PostgreSQL's `bin`, `lib` and `share`; without it that of the installed package. */
  binaries?: string;
  log?: (line: string) => void;
  /** Called as each step begins; none of them when a running server is joined. */
  progress?: (step: Step) => void;
  /** The server is gone although nobody here stopped it: start it again. Called at most once. */
  onExit?: () => void;
  /** Further settings by PostgreSQL's names; tests give up durability with them. */
  settings?: Settings;
}

/**
 * Makes the built-in server on first use, starts it, or joins it if it runs already for another
 * program on the same data folder. It listens on 127.0.0.1 only and asks for a password always.
 * @throws PostgresProblem
 */
export async function startBuiltInServer(options: BuiltInServerOptions): Promise<BuiltInServer> {
  const log = options.log ?? (() => undefined);
  const folders = await prepareFolders(options.dataDir);
  const binaries = await usableBinaries(options.binaries, folders);
  const credentials = await readOrMakeCredentials(folders.credentials).catch((error: unknown) => {
    throw problemOfError(error, folders.home);
  });
  const settings = options.settings ?? {};
  const progress = options.progress ?? (() => undefined);
  const site: Site = { folders, binaries, credentials, settings, progress };
  const up = await bringUp(site);
  const adopted = up.keeper.foundAlone && !up.startedHere;
  log(
    `PostgreSQL ${up.startedHere ? 'started' : adopted ? 'taken over' : 'joined'} on port ${up.port}`,
  );
  const watched = watch(site, up, () => {
    log('PostgreSQL has ended unexpectedly');
    options.onExit?.();
  });
  const logs = keepLogsSmall(folders.log);
  const stop = () => {
    clearInterval(logs);
    return watched.stop();
  };
  try {
    await up.keeper.setUp(client => makeDatabase(client, credentials.counterPassword));
    await rememberPort(folders.credentials, credentials, up.port);
  } catch (error) {
    await stop();
    throw problemOfError(error, folders.home);
  }
  return {
    ownerUrl: ownerUrl(site, up.port, databaseName),
    counterUrl: `postgres://${counterRole}:${credentials.counterPassword}@127.0.0.1:${up.port}/${databaseName}`,
    adopted,
    stop,
  };
}
