import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Acting, actingAs } from '../../../core/acting.ts';
import { type Database, openDatabase } from '../../../core/database/pool.ts';
import { clusterExists } from '../../postgres/cluster.ts';
import type { Configuration } from '../../program/configuration.ts';
import { counterIdOf } from '../../program/counter-id.ts';
import { type DataFolder, dataFolder } from '../../program/data-folder.ts';
import { withinDeadline } from '../../program/deadline.ts';
import { KeySealed, storedKeys } from '../../program/installation-keys.ts';
import type { Places } from '../../program/places.ts';
import { type Trouble, troubleOf } from '../../program/problem.ts';
import { builtInServer, type Server, sharedServer } from '../../program/servers.ts';
import { serverName } from '../../program/status.ts';

/** The installation that this terminal works on, with its database open. */
export interface Here {
  readonly database: Database;
  readonly dataDir: string;
  readonly log: Logger;
  readonly version: string;
  readonly kind: 'builtIn' | 'shared';
  /** A folder or a server's name; never a password. */
  readonly where: string;
  /** How it is reached. */
  readonly server: Pick<Server, 'url' | 'login' | 'isCounters'>;
  /** What it keeps beside its database. */
  readonly folder: DataFolder;
  /** The one way of writing, with its journal; nobody is signed in at a terminal. */
  asNobody(): Promise<Acting>;
}

/** There is no database to work on; `trouble` says why, `cause` knows more. */
export class NoDatabase extends Error {
  readonly trouble: Trouble;
  readonly where: string;

  constructor(trouble: Trouble, where: string, cause: unknown) {
    super(trouble.problem, { cause });
    this.trouble = trouble;
    this.where = where;
  }
}

interface Surroundings {
  readonly configuration: Configuration;
  readonly places: Places;
  readonly log: Logger;
  readonly version: string;
}

const forConnections = 2_000;

/** Whether there is a database, as far as one can tell without a server: a shared one is asked later. */
export const isMade = async ({ databaseUrl, dataDir }: Configuration): Promise<boolean> =>
  databaseUrl !== undefined ||
  (await clusterExists({ cluster: join(dataDir, 'postgres', 'cluster') }));

/**
 * Opens the database, does the work, and lets go of it again. A built-in server that runs for the
 * program already is joined, and goes on afterwards; one that does not is started for the while.
 * @throws NoDatabase, and whatever the work throws
 */
export async function here(
  { configuration, places, log, version }: Surroundings,
  work: (here: Here) => Promise<void>,
): Promise<void> {
  const { dataDir, databaseUrl } = configuration;
  const where = databaseUrl ? serverName(databaseUrl) : dataDir;
  const server = await start(configuration, places, log).catch((error: unknown) => {
    throw new NoDatabase(troubleOf(error), where, error);
  });
  const opened = openDatabase({
    url: server.url,
    ...(server.role ? { role: server.role } : {}),
    onError: error => log.warn(error, 'a database connection broke'),
  });
  const { database } = opened;
  try {
    await work({
      database,
      dataDir,
      log,
      version,
      where,
      server,
      folder: dataFolder(dataDir, databaseUrl),
      kind: databaseUrl ? 'shared' : 'builtIn',
      async asNobody() {
        return actingAs(database, {
          operator: null,
          sessionId: null,
          counterId: await counterIdOf(dataDir),
          // Screens look again by themselves, soon enough for what is done at a terminal.
          announce: () => undefined,
        });
      },
    });
  } finally {
    await withinDeadline(forConnections, opened.close());
    await server.stop();
  }
}

/** A terminal opens no keychain, and works without the login that is sealed under what lies there. */
function unlessSealed(error: unknown): null {
  if (error instanceof KeySealed) return null;
  throw error;
}

async function start(
  { dataDir, databaseUrl, training }: Configuration,
  { migrations, postgresBinaries: binaries }: Places,
  log: Logger,
): Promise<Server> {
  if (databaseUrl) {
    const keys = await storedKeys(dataDir).catch(unlessSealed);
    const all = keys ? [keys.current, ...keys.former] : [];
    return sharedServer({ url: databaseUrl, migrations, keys: all, log });
  }
  const tell = (line: string) => log.info({ postgres: line }, 'built-in server');
  const options = { dataDir, training, log: tell, ...(binaries ? { binaries } : {}) };
  return builtInServer(options, migrations);
}
