import { join } from 'node:path';
import type { Logger } from 'pino';
import { actingAs } from '../../core/acting.ts';
import type { CounterId } from '../../core/contract/ids.ts';
import { registerCounter } from '../../core/counters/register-counter.ts';
import type { Database } from '../../core/database/pool.ts';
import { countForeign } from '../../core/participants/foreign-keys.ts';
import type { Vault } from '../../core/participants/vault.ts';
import { openTokenSigner } from '../../core/signing-in/tokens.ts';
import { prepareDemo } from '../demo/prepare.ts';
import { type Moving, openMoving } from '../jobs/moving.ts';
import { openJobs } from '../jobs/open.ts';
import { openSealing, type Sealing } from '../jobs/sealing.ts';
import { openLive } from '../live/live.ts';
import { openCallers } from './callers.ts';
import { openConnection } from './connection.ts';
import { counterIdOf } from './counter-id.ts';
import { dataFolder } from './data-folder.ts';
import type { Desk } from './desk.ts';
import type { HostContext } from './host-context.ts';
import type { Keychain } from './installation-keys.ts';
import type { Keeper } from './keeper.ts';
import { type KeyRing, openKeyRing } from './key-ring.ts';
import { type Pauses, pauses } from './pauses.ts';
import { openPress } from './press.ts';
import type { Seat } from './seat.ts';
import { builtInServer, sharedServer } from './servers.ts';
import { readStatus } from './status.ts';

export interface HostOptions {
  kind: 'desktop' | 'browser';
  /** Everything this installation keeps: its database, its key, who it is. */
  dataDir: string;
  /** The organisation's own server; without it the built-in one is used. Holds a password. */
  databaseUrl?: string;
  /** Sample data, marked on every screen and ticket. */
  demo: boolean;
  /** The folder with `fonts/`. */
  resources: string;
  /** The folder `drizzle/migrations`. */
  migrations: string;
  postgresBinaries?: string;
  version: string;
  log: Logger;
  /** Where somebody at a terminal reads what takes long, and how to sign in to the sample data. */
  say?: (sentence: string) => void;
  desk?: Desk;
  /** Keeps the installation's keys; without it they lie in a file. */
  keychain?: Keychain;
  /** Keeps a sign-in while the program is closed; where there is none, nobody stays signed in. */
  keeper?: Keeper;
  /** Shorter ones, where a test waits for nothing else. */
  pauses?: Partial<Pauses>;
}

/** The program without a window: its database, its operations, and who calls them. */
export interface Host {
  /** What one call of an operation needs. */
  context(seat: Seat): HostContext;
  /** The database answers, or what keeps it from answering is known. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Ids under another key stay masked here, and nobody should learn that from the customer in front of the
 * glass. Selling goes on, under this installation's key.
 */
async function tellOfForeignKeys(
  database: Database,
  vault: Vault,
  { log, say }: HostOptions,
): Promise<void> {
  const { people, events } = await countForeign(database, vault);
  if (people === 0) return;
  log.warn({ people, events }, 'national ids under another installation key');
  say?.(
    `${people} national ids (of ${events} events) were saved under another installation key and stay ` +
      'masked here. If this counter has lost its key, put it back from its recovery code: under ' +
      'Maintenance, or by "npm run maintenance -- restore-key". If they are another counter’s, let ' +
      'that one write an enrolment file, and read it here by "read-enrolment".',
  );
}

/** Returns at once; the database comes in the background, and comes back when it was lost. */
export function openHost(options: HostOptions): Host {
  const { dataDir, migrations, log } = options;
  const { believed, betweenMoves } = { ...pauses, ...options.pauses };
  const folder = dataFolder(dataDir, options.databaseUrl, options.keychain);
  const tokens = openTokenSigner();
  const ending = new AbortController();
  let identity: { counterId: CounterId; keys: KeyRing } | null = null;
  let ring: KeyRing | null = null;
  let sealing: Sealing | null = null;
  let moving: Moving | null = null;

  const connection = openConnection({
    log,
    start(lost) {
      const databaseUrl = folder.databaseUrl();
      return databaseUrl
        ? sharedServer(databaseUrl, migrations)
        : builtInServer(
            {
              dataDir,
              log: line => log.info({ postgres: line }, 'built-in server'),
              onExit: lost,
              ...(options.postgresBinaries ? { binaries: options.postgresBinaries } : {}),
            },
            migrations,
          );
    },
    accompany(server, database) {
      const { url, role } = server;
      const unattended = actingAs(database, {
        counterId: prepared().counterId,
        operator: null,
        sessionId: null,
        announce: deeds => live.announce(deeds),
      });
      const seals = openSealing(database, prepared, log);
      sealing = seals;
      seals.soon();
      const moves = openMoving(database, () => prepared().vault, log, betweenMoves);
      moving = moves;
      const jobs = openJobs({
        url,
        database,
        unattended,
        live,
        sealing: seals,
        log,
        ...(role ? { role } : {}),
      });
      const listener = live.listen(server);
      const stop = async () => {
        await Promise.all([jobs.stop(), listener.stop(), seals.stop(), moves.stop()]);
      };
      return { stop };
    },
    async prepare(database) {
      const counterId = await counterIdOf(dataDir);
      if (ring) await ring.look();
      ring ??= await openKeyRing(dataDir, log, () => moving?.soon(), options.keychain);
      const firstTime = identity === null;
      await registerCounter(database, counterId);
      identity = { counterId, keys: ring };
      const { vault } = ring;
      if (firstTime) await tellOfForeignKeys(database, vault, options);
      if (options.demo && firstTime) {
        const say = options.say ?? (() => undefined);
        await prepareDemo({ database, counterId, vault }, log, {
          say,
          ending: ending.signal,
        });
      }
    },
  });
  /** A database that is connected has been prepared, so the identity is known. */
  function prepared() {
    if (!identity) throw new Error('the database answers, but this counter has no identity');
    const { counterId, keys } = identity;
    return { counterId, vault: keys.vault, signer: keys.signer, keys };
  }
  function known() {
    connection.database();
    return prepared();
  }
  const live = openLive(() => connection.database(), log);
  const callers = openCallers(
    () => connection.database(),
    () => known().counterId,
    tokens,
    believed,
  );
  const press = openPress(join(options.resources, 'fonts'), options.demo);

  return {
    context: seat => ({
      seat,
      log,
      callers,
      press,
      folder,
      beginAnew: () => connection.reopen(),
      live: {
        ...live,
        announce(deeds) {
          live.announce(deeds);
          sealing?.soon();
        },
      },
      desk: options.desk ?? null,
      database: () => connection.database(),
      installation() {
        return { ...known(), tokens };
      },
      keys: { change: from => known().keys.change(from) },
      status: operator =>
        readStatus({
          options,
          databaseUrl: folder.databaseUrl(),
          connection,
          counterId: identity?.counterId ?? null,
          operator,
        }),
    }),
    settled: () => connection.settled(),
    close() {
      ending.abort();
      ring?.close();
      return connection.close();
    },
  };
}
