import type { Client } from 'pg';
import type { Logger } from 'pino';
import type { Waiting } from '../../core/database/migration-lock.ts';
import type { Database } from '../../core/database/pool.ts';
import type { Server } from './servers.ts';

/** What goes on beside a connection for as long as it lasts. */
export interface Companion {
  stop(): Promise<void>;
}

/** What a connection is made of. */
export interface ConnectionOptions {
  /** Starts or finds the server; `lost` is called when it is gone, `waiting` while another program updates it. */
  start: (lost: () => void, waiting: Waiting) => Promise<Server>;
  /** Runs on every new connection before anybody may use it; `making` is called before sample data is made. */
  prepare: (database: Database, server: Server, making: () => void) => Promise<void>;
  /** Asks it whether it answers. @throws what keeps it from being worked with */
  look: (client: Pick<Client, 'query'>) => Promise<void>;
  /** Goes on beside the connection for as long as it lasts. */
  accompany: (server: Server, database: Database) => Companion;
  log: Logger;
}
