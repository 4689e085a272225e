import { type ClientConfig, DatabaseError } from 'pg';
import { provesSession, sharedBackends } from './bouncer.ts';
import { GuardedClient } from './guarded-client.ts';
import { arranging, judge, type Seen, type Session } from './session.ts';
import { UnfitServer } from './unfit-server.ts';

/** Milliseconds: to be let in, and then for the answer to each question about the session. */
const patience = 5_000;

type Connected = ((error: Error) => void) | ((error: null, client: CheckedClient) => void);

/**
 * A connection whose session is set and looked at once, in one round trip, before anybody has it. Settings
 * in the packet that opens it would be fewer packets, but bouncers refuse or forget them.
 * @throws UnfitServer from `connect`, beside what node-postgres throws
 */
export class CheckedClient extends GuardedClient {
  readonly #config: ClientConfig;
  readonly #session: Session;
  /** The number of the backend, as whoever let us in told it: a bouncer has numbers of its own. */
  #told = 0;
  #leave: () => void = () => undefined;

  constructor(config: ClientConfig, session: Session) {
    super({ connectionTimeoutMillis: patience, ...config });
    this.#config = config;
    // A bouncer that clears a session has forgotten its name.
    const named = config.application_name ? { application_name: config.application_name } : {};
    this.#session = { ...session, settings: { ...session.settings, ...named } };
    this.connection.on('backendKeyData', ({ processID }: { processID: number }) => {
      this.#told = processID;
    });
  }

  override connect(): Promise<this>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<this> | void {
    const opened = this.#open();
    if (!callback) return opened;
    const done = callback as (error: Error | null, client?: CheckedClient) => void;
    opened.then(() => done(null, this), done);
  }

  async #open(): Promise<this> {
    try {
      await super.connect();
      const { backend } = await this.#arranged(this.#told);
      if (backend !== this.#told) await this.#throughBouncer(backend);
      return this;
    } catch (error) {
      void this.end();
      throw error;
    }
  }

  async #arranged(backend: number): Promise<Seen> {
    const text = arranging(this.#session, backend);
    // Statements in one packet are answered one by one, which the types do not know.
    const ask = () => this.query({ text, query_timeout: patience } as { text: string });
    const answers = await unlessCutOff(ask);
    const [, , { rows }] = answers as unknown as [unknown, unknown, { rows: [Seen] }];
    const [seen] = rows;
    judge(seen, this.#session);
    return seen;
  }

  /** A session that nobody else gets is cleared of whoever had it, and set for good. */
  async #throughBouncer(backend: number): Promise<void> {
    await provesSession(this, backend, this.#config);
    await this.query({ text: 'discard all', query_timeout: patience } as { text: string });
    await this.#arranged(backend);
    this.#leave = sharedBackends.take(this, backend);
    this.once('end', this.#leave);
  }

  override end(): Promise<void>;
  override end(callback: (error: Error) => void): void;
  override end(callback?: (error: Error) => void): Promise<void> | void {
    // At once: whoever comes next may be given it before the farewell has arrived.
    this.#leave();
    if (!callback) return super.end();
    super.end(callback);
  }
}

/**
 * Where the server gives a statement a millisecond, now and then even the one that takes this back is cut off.
 * @throws UnfitServer when it is each time
 */
async function unlessCutOff<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code !== '57014') throw error;
      if (tries === 5)
        throw new UnfitServer('wrongSettings', 'statement_timeout', { cause: error });
    }
  }
}

/** The same for a pool, which makes its connections itself. */
export const checkedFor = (session: Session): (new (config?: ClientConfig) => CheckedClient) =>
  class extends CheckedClient {
    constructor(config: ClientConfig = {}) {
      super(config, session);
    }
  };

/** Opens a connection and ends it after the work, whatever becomes of that. */
export async function withChecked<T>(
  config: ClientConfig,
  session: Session,
  work: (client: CheckedClient) => Promise<T>,
): Promise<T> {
  const client = new CheckedClient(config, session);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
