import type { Logger } from 'pino';
import type { Devices } from '../../core/documents/deliver.ts';
import type { Providers } from '../terminals/providers.ts';
import type { StartTerminal } from '../terminals/simulator/started.ts';
import type { Keeper } from './keeper.ts';
import type { Keychain } from './keychain.ts';
import type { Passage } from './passage.ts';
import type { Pauses } from './pauses.ts';

/** What a host gives the program to begin with. */
export interface HostOptions {
  kind: 'desktop' | 'browser';
  /** Everything this installation keeps: its database, its key, who it is. */
  dataDir: string;
  /** The organisation's own server; without it the built-in one is used. Holds a password. */
  databaseUrl?: string;
  /** Sample data, marked on every screen and document. */
  demo: boolean;
  /** Practice: marked on every screen and document, and with nothing of it in the outside world. */
  training: boolean;
  /** The folder with `fonts/`. */
  resources: string;
  /** The folder `drizzle/migrations`. */
  migrations: string;
  postgresBinaries?: string;
  /** The worker for what takes long, as it was built; without it that runs from its source, as tests do. */
  worker?: string;
  version: string;
  log: Logger;
  /** Where somebody at a terminal reads what takes long, and how to sign in to the sample data. */
  say?: (sentence: string) => void;
  /** Only a desktop has some. */
  devices?: Devices;
  /** Keeps the installation's keys; without it they lie in a file. */
  keychain?: Keychain;
  /** Keeps a sign-in while the program is closed; where there is none, nobody stays signed in. */
  keeper?: Keeper;
  /** Where the window can go over to training and back. */
  passage?: Passage;
  /**
   * Speaks to card terminals; with null nobody does, and what is begun stays open, as in tests that answer for them. A
   * host that forgot it would leave every card payment without an answer, so each says it.
   */
  terminals: Providers | null;
  /** Starts the card terminal of a demo or a training. A box office that sells for real is never given one. */
  startTerminal?: StartTerminal;
  /** Shorter ones, where a test waits for nothing else. */
  pauses?: Partial<Pauses>;
}
