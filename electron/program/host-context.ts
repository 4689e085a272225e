import type { Logger } from 'pino';
import type { DatabaseProblem } from '../../core/contract/database-problem.ts';
import type { CounterId } from '../../core/contract/ids.ts';
import type { Operator } from '../../core/contract/signing-in.ts';
import type { SystemStatus } from '../../core/contract/system.ts';
import type { Database } from '../../core/database/pool.ts';
import type { DocumentHost } from '../../core/documents/deliver.ts';
import type { HeadMemory } from '../../core/journal/compare-heads.ts';
import type { KeyStore } from '../../core/keys/change-key.ts';
import type { Vault } from '../../core/participants/vault.ts';
import type { TokenSigner } from '../../core/signing-in/tokens.ts';
import type { Live } from '../live/live.ts';
import type { Progress } from '../live/progress.ts';
import type { Callers } from './callers.ts';
import type { DataFolder } from './data-folder.ts';
import type { Passage } from './passage.ts';
import type { Seat } from './seat.ts';
import type { Server } from './servers.ts';
import type { Terminals } from './terminals.ts';

/** What a host hands in with every call. */
export interface HostContext extends DocumentHost {
  readonly seat: Seat;
  readonly log: Logger;
  readonly callers: Callers;
  /** This is a demo. */
  readonly demo: boolean;
  /** This is a training. */
  readonly training: boolean;
  /** Null where no window can go over. */
  readonly passage: Passage | null;
  readonly folder: DataFolder;
  /** Lets go of the database and begins again with what the data folder holds now. */
  readonly beginAnew: () => Promise<void>;
  /** @throws DatabaseAway */
  database(): Database;
  /** Why it cannot be worked with now; null when it can. */
  problem(): Promise<DatabaseProblem | null>;
  /** How it is reached. @throws DatabaseAway */
  server(): Pick<Server, 'url' | 'login'>;
  /** @throws DatabaseAway */
  installation(): { counterId: CounterId; vault: Vault; tokens: TokenSigner };
  /** @throws DatabaseAway */
  readonly keys: KeyStore;
  /** Public keys under which a seal of the journal counts here. @throws DatabaseAway */
  sealKeys(): ReadonlySet<string>;
  /** What was seen of the journal here. */
  readonly heads: HeadMemory;
  readonly live: Live;
  readonly progress: Progress;
  readonly terminals: Pick<Terminals, 'providers' | 'steps'>;
  status(operator: Operator | null): Promise<SystemStatus>;
}
