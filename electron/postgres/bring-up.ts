import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { clusterExists, createCluster, ownerRole } from './cluster.ts';
import type { Credentials } from './credentials.ts';
import type { Folders } from './folders.ts';
import { type Keeper, reach } from './keeper.ts';
import { disownProcess, type Postmaster, readPostmaster } from './postmaster-file.ts';
import { PostgresProblem, problemOfError, problemOfWords } from './problem.ts';
import { processLives } from './processes.ts';
import { resetOwnerPassword } from './reset-password.ts';
import { choosePort, type Ending, runServer } from './run-server.ts';
import { writeForServer } from './server-user.ts';
import { accessRules, configuration, type Settings } from './settings.ts';
import { stopServer } from './stop-server.ts';

export type Step = 'creating' | 'starting' | 'recovering';

export interface Site {
  readonly folders: Folders;
  readonly binaries: Binaries;
  readonly credentials: Credentials;
  readonly settings: Settings;
  readonly progress: (step: Step) => void;
}

export interface Up {
  readonly keeper: Keeper;
  readonly port: number;
  readonly startedHere: boolean;
}

/** How long a server may take to answer anything at all, and how long to recover, in milliseconds. */
const patience = { silent: 60_000, recovering: 600_000 };

/** A server this program started, and how it ended if it did. */
interface Started {
  ending: Ending | null;
}

/** Another program is starting the same cluster, or the processes of a killed server are not gone yet. */
const somebodyElse = /lock file "postmaster\.pid" already exists|pre-existing shared memory block/;

export const ownerUrl = (site: Site, port: number, database: string) =>
  `postgres://${ownerRole}:${site.credentials.ownerPassword}@127.0.0.1:${port}/${database}`;

/**
 * Reaches the server of this cluster, and makes and starts what is missing for that. Looks, does one
 * step, looks again: programs that start at the same moment need no lock between them, because
 * PostgreSQL itself lets only one server have the cluster; the others find and join it.
 * @throws PostgresProblem
 */
export async function bringUp(site: Site): Promise<Up> {
  const { folders, binaries } = site;
  const begun = Date.now();
  let heard = begun;
  const tooLate = () =>
    Date.now() - heard > patience.silent || Date.now() - begun > patience.recovering;
  let portsTaken = 0;
  let taught = false;
  let started: Started | null = null;
  for (;;) {
    const known = await readPostmaster(folders.cluster);
    if (known && known.state !== 'gone') {
      const reached = await reach(ownerUrl(site, known.port, 'postgres'), folders.cluster);
      if (typeof reached === 'object')
        return { keeper: reached, port: known.port, startedHere: started !== null };
      if (reached === 'busy') heard = Date.now();
      if (reached === 'denied' && known.state === 'lives' && !taught) {
        taught = true;
        await teachPassword(site, known.pid);
        started = null;
        continue;
      }
    }
    if (known?.state === 'lives' || started?.ending === null) {
      if (tooLate()) {
        if (started && known) await stopServer(folders, binaries, known.pid).catch(() => undefined);
        throw new PostgresProblem('cannotStart', folders.home, 'the server did not answer in time');
      }
      await pause(25);
      continue;
    }
    if (started?.ending) {
      const { orderly, words } = started.ending;
      const problem = problemOfWords(words, folders.home);
      const again =
        problem.code === 'portTaken' ? ++portsTaken < 5 : orderly || somebodyElse.test(words);
      if (!again || tooLate()) throw problem;
      await pause(25);
    }
    const next = await start(site, known, portsTaken > 0 ? null : site.credentials.port);
    // Making a cluster may take a slow disk its time.
    if (!started) heard = Date.now();
    started = next;
  }
}

async function start(
  site: Site,
  dead: Postmaster | null,
  preferredPort: number | null,
): Promise<Started> {
  const { folders, binaries } = site;
  if (!(await clusterExists(folders))) {
    site.progress('creating');
    await createCluster(folders, binaries, site.credentials.ownerPassword);
  }
  site.progress(dead ? 'recovering' : 'starting');
  try {
    if (dead?.state === 'gone' && processLives(dead.pid)) await disownProcess(folders, dead);
    const written = configuration(folders.log, site.settings);
    await writeForServer(join(folders.cluster, 'postgresql.conf'), written);
    await writeForServer(join(folders.cluster, 'pg_hba.conf'), accessRules);
    const server = await runServer(folders, binaries, await choosePort(preferredPort));
    const started: Started = { ending: null };
    void server.ending.then(ending => {
      started.ending = ending;
    });
    return started;
  } catch (error) {
    throw problemOfError(error, folders.home);
  }
}

/** Stops a server that does not know our password, because `server.json` was lost, and teaches it. */
async function teachPassword(site: Site, pid: number): Promise<void> {
  const { folders, binaries, credentials } = site;
  try {
    await stopServer(folders, binaries, pid);
    await resetOwnerPassword(folders, binaries, credentials.ownerPassword);
  } catch (error) {
    throw problemOfError(error, folders.home);
  }
}
