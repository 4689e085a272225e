import type { Logger } from 'pino';
import { actingAs } from '../../core/acting.ts';
import type { Database } from '../../core/database/pool.ts';
import type { Sealer } from '../../core/journal/seal.ts';
import type { Vault } from '../../core/participants/vault.ts';
import { type Moving, openMoving } from '../jobs/moving.ts';
import { openJobs } from '../jobs/open.ts';
import { openSealing, type Sealing } from '../jobs/sealing.ts';
import type { Live } from '../live/live.ts';
import type { Companion } from './connection-options.ts';
import type { Pauses } from './pauses.ts';
import type { Server } from './servers.ts';
import type { Terminals } from './terminals.ts';

/** What runs beside the sale for as long as the database answers. */
export interface Companions extends Companion {
  readonly sealing: Pick<Sealing, 'soon'>;
  readonly moving: Pick<Moving, 'soon'>;
}

interface Beside {
  readonly server: Server;
  readonly database: Database;
  /** Who this counter is, and with which keys at the moment. */
  readonly prepared: () => Sealer & { readonly vault: Vault };
  /** Compares the journal with what was seen of it here; never throws. */
  readonly look: (database: Database) => Promise<void>;
  readonly live: Live;
  readonly terminals: Pick<Terminals, 'accompany'>;
  readonly log: Logger;
  readonly pauses: Pauses;
}

/** Begins sealing, comparing, moving ids to the current key, background jobs, speaking to card terminals and listening for news. */
export function openCompanions(beside: Beside): Companions {
  const { server, database, prepared, live, terminals, log, pauses } = beside;
  const { url, role } = server;
  const { counterId } = prepared();
  const unattended = actingAs(database, {
    counterId,
    operator: null,
    sessionId: null,
    announce: deeds => live.announce(deeds),
  });
  const look = () => beside.look(database);
  const sealing = openSealing(database, prepared, log, look);
  sealing.soon();
  let looked = Promise.resolve();
  // A counter where nobody acts seals nothing, and looks all the same.
  const looking = setInterval(() => {
    looked = look();
  }, pauses.betweenLooks).unref();
  const moving = openMoving(database, () => prepared().vault, log, pauses.betweenMoves);
  const jobs = openJobs({ url, database, unattended, live, sealing, log, ...(role && { role }) });
  const { beforeAsking } = pauses;
  const talking = terminals.accompany({ database, counterId, unattended, log, beforeAsking });
  const listener = live.listen(server);
  return {
    sealing,
    moving,
    async stop() {
      clearInterval(looking);
      const others = [jobs, listener, sealing, moving, talking];
      await Promise.all([looked, ...others.map(each => each.stop())]);
    },
  };
}
