import type { CounterId } from '../../core/contract/ids.ts';
import type { Area } from '../../core/contract/operation.ts';
import { changedBy } from '../../core/contract/operations.ts';
import { DatabaseAway } from '../../core/database/busy.ts';
import { lookForNewer } from '../../core/database/migrate.ts';
import type { Database } from '../../core/database/pool.ts';
import { openTokenSigner } from '../../core/signing-in/tokens.ts';
import { openLive } from '../live/live.ts';
import { besideDatabase } from './beside-database.ts';
import { openCallers } from './callers.ts';
import { type Companions, openCompanions } from './companions.ts';
import { type Connection, openConnection } from './connection.ts';
import { counterIdOf } from './counter-id.ts';
import { dataFolder } from './data-folder.ts';
import { atFirst } from './first-time.ts';
import { openHeavyWork } from './heavy-work.ts';
import type { HostContext } from './host-context.ts';
import type { HostOptions } from './host-options.ts';
import { comeAsCounter } from './invitation.ts';
import { type KeyRing, openKeyRing } from './key-ring.ts';
import { knownHeads } from './known-heads.ts';
import { type Pauses, pauses as usual } from './pauses.ts';
import { openPractice } from './practice.ts';
import type { Seat } from './seat.ts';
import { renewLogin, serverFor } from './server-for.ts';
import { readStatus } from './status.ts';
import { openTerminals } from './terminals.ts';

/** The program without a window: its database, its operations, and who calls them. */
export interface Host extends Pick<Connection, 'settled' | 'trouble'> {
  /** What one call of an operation needs. */
  context(seat: Seat): HostContext;
  close(): Promise<void>;
}

/** Returns at once; the database comes in the background, and comes back when it was lost. */
export function openHost(options: HostOptions): Host {
  const { dataDir, migrations, log } = options;
  const pauses: Pauses = { ...usual, ...options.pauses };
  const say = options.say ?? (() => undefined);
  const folder = dataFolder(dataDir, options.databaseUrl, options.keychain);
  const heads = knownHeads({ dataDir, databaseUrl: () => folder.databaseUrl(), log, say });
  const tokens = openTokenSigner();
  const ending = new AbortController();
  let identity: { counterId: CounterId; keys: KeyRing } | null = null;
  let ring: KeyRing | null = null;
  let companions: Companions | null = null;

  const connection = openConnection({
    log,
    start: (lost, waiting) => serverFor(options, folder, lost, waiting),
    look: lookForNewer(migrations),
    accompany(server, database) {
      companions = openCompanions({ ...about, server, database });
      return companions;
    },
    async prepare(database, server, making) {
      const counterId = await counterIdOf(dataDir);
      if (ring) await ring.look();
      ring ??= await openKeyRing(dataDir, log, otherKeys, options.keychain);
      const firstTime = identity === null;
      await comeAsCounter(dataDir, database, counterId, server);
      identity = { counterId, keys: ring };
      await look(database);
      const here = { database, counterId, vault: ring.vault };
      if (firstTime) await atFirst(here, options, practice, { say, making, ending: ending.signal });
    },
  });
  function otherKeys() {
    companions?.moving.soon();
    renewLogin(options, folder);
  }
  /** A database that is connected has been prepared, so the identity is known. */
  function prepared() {
    if (!identity) throw new Error('the database answers, but this counter has no identity');
    const { counterId, keys } = identity;
    return { counterId, vault: keys.vault, signer: keys.signer, keys };
  }
  const look = (database: Database) => heads.look(database, prepared().keys.sealKeys);
  function known() {
    connection.database();
    return prepared();
  }
  const terminals = openTerminals(options.terminals);
  const live = openLive(() => connection.database(), log, heard);
  const about = { prepared, look, live, terminals, log, pauses };
  const callers = openCallers(
    () => connection.database(),
    () => known().counterId,
    tokens,
    () => (live.hears() ? pauses.believed : pauses.believedUnheard),
  );
  function heard(areas: readonly Area[]) {
    forgetCallers(areas);
    terminals.heard(areas);
  }
  /** Whoever was stopped is out with the next act: here when that is done, elsewhere when it is heard. */
  function forgetCallers(areas: readonly Area[]) {
    if (areas.includes('operators')) callers.forgetAll();
  }
  const heavyWork = openHeavyWork(options);
  const practice = openPractice(options);

  return {
    context: seat => ({
      ...besideDatabase(options),
      ...{ seat, log, callers, folder },
      press: heavyWork.press,
      progress: heavyWork.progress,
      terminals,
      beginAnew: () => connection.reopen(),
      live: {
        ...live,
        announce(deeds) {
          live.announce(deeds);
          forgetCallers(deeds.flatMap(changedBy));
          companions?.sealing.soon();
          terminals.announced(deeds);
        },
      },
      database: () => connection.database(),
      problem: async () => (await connection.trouble())?.problem ?? null,
      server() {
        const server = connection.server();
        if (!server) throw new DatabaseAway();
        return server;
      },
      installation() {
        const { counterId, vault } = known();
        return { counterId, vault, tokens };
      },
      keys: { change: from => known().keys.change(from) },
      sealKeys: () => known().keys.sealKeys,
      heads,
      status: operator =>
        readStatus({
          ...{ options, connection, operator, databaseUrl: folder.databaseUrl() },
          counterId: identity?.counterId ?? null,
        }),
    }),
    settled: () => connection.settled(),
    trouble: () => connection.trouble(),
    async close() {
      ending.abort();
      ring?.close();
      // The terminal last: it may answer until nobody listens any more.
      for (const each of [heavyWork, connection, practice]) await each.close();
    },
  };
}
