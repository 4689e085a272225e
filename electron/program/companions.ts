import type { Logger } from 'pino';
import { actingAs } from '../../core/acting.ts';
import type { CounterId } from '../../core/contract/ids.ts';
import type { Database } from '../../core/database/pool.ts';
import type { SealSigner } from '../../core/journal/signing.ts';
import type { Vault } from '../../core/participants/vault.ts';
import { type Moving, openMoving } from '../jobs/moving.ts';
import { openJobs } from '../jobs/open.ts';
import { openSealing, type Sealing } from '../jobs/sealing.ts';
import type { Live } from '../live/live.ts';
import type { Companion } from './connection.ts';
import type { Server } from './servers.ts';

/** What runs beside the sale for as long as the database answers. */
export interface Companions extends Companion {
  readonly sealing: Pick<Sealing, 'soon'>;
  readonly moving: Pick<Moving, 'soon'>;
}

interface Beside {
  readonly server: Server;
  readonly database: Database;
  /** Who this counter is, and with which keys at the moment. */
  readonly prepared: () => { counterId: CounterId; vault: Vault; signer: SealSigner };
  readonly live: Live;
  readonly log: Logger;
  /** Milliseconds. */
  readonly betweenMoves: number;
}

/** Begins sealing, moving ids to the current key, background jobs and listening for news. */
export function openCompanions(beside: Beside): Companions {
  const { server, database, prepared, live, log, betweenMoves } = beside;
  const { url, role } = server;
  const unattended = actingAs(database, {
    counterId: prepared().counterId,
    operator: null,
    sessionId: null,
    announce: deeds => live.announce(deeds),
  });
  const sealing = openSealing(database, prepared, log);
  sealing.soon();
  const moving = openMoving(database, () => prepared().vault, log, betweenMoves);
  const jobs = openJobs({ url, database, unattended, live, sealing, log, ...(role && { role }) });
  const listener = live.listen(server);
  return {
    sealing,
    moving,
    async stop() {
      await Promise.all([jobs.stop(), listener.stop(), sealing.stop(), moving.stop()]);
    },
  };
}
