import type { Logger } from 'pino';
import type { CounterId } from '../../core/contract/ids.ts';
import type { DatabaseLogin } from '../../core/contract/system.ts';
import { serverProblem, sqlState } from '../../core/database/busy.ts';
import { migrate, schemaState } from '../../core/database/migrate.ts';
import type { Waiting } from '../../core/database/migration-lock.ts';
import { markForTraining, mustBeMarked } from '../../core/database/training-mark.ts';
import { UnfitServer } from '../../core/database/unfit-server.ts';
import { type BuiltInServerOptions, startBuiltInServer } from '../postgres/server.ts';
import { ping, withClient } from './ask-server.ts';
import { withLogin } from './shared-address.ts';

/** A migrated database, and how the program may use it. */
export interface Server {
  url: string;
  /** The role to take on, where the login itself has more rights than a counter needs. */
  role?: string;
  /** Whether it is a login for counters, or else why it is the owner's, which may take all its rights back. */
  login: DatabaseLogin;
  /** This program came with the login for counters alone: what it may do is for those who let counters in. */
  isCounters?: boolean;
  /** Whoever has the built-in database needs nobody's leave to be a counter of it. */
  letIn?(counterId: CounterId): Promise<void>;
  stop(): Promise<void>;
}

interface BuiltIn extends BuiltInServerOptions {
  readonly training: boolean;
}

/** @throws PostgresProblem, UnfitServer and whatever migrating throws */
export async function builtInServer(
  { training, ...options }: BuiltIn,
  migrations: string,
  waiting?: Waiting,
): Promise<Server> {
  const server = await startBuiltInServer(options);
  try {
    await migrate(server.ownerUrl, migrations, [], waiting);
    await withClient(server.ownerUrl, async client => {
      if (training) await markForTraining(client);
      await mustBeMarked(client, training);
    });
    return {
      url: server.counterUrl,
      login: 'counter',
      letIn: counterId => letInAsOwner(server.ownerUrl, counterId),
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Lets a counter in by the right of the database's owner; does nothing where it is in. */
export const letInAsOwner = (ownerUrl: string, counterId: CounterId): Promise<void> =>
  withClient(ownerUrl, async client => {
    const waiting = 'update counters set let_in_at = now() where id = $1 and let_in_at is null';
    await client.query(waiting, [counterId]);
  });

interface Shared {
  readonly url: string;
  readonly migrations: string;
  /** Of the installation, the current one first: the login of its counters is kept under them. */
  readonly keys: readonly Uint8Array[];
  readonly log: Pick<Logger, 'warn'>;
  /** Another program changes the schema, and is waited for. */
  readonly waiting?: Waiting;
}

/**
 * The organisation's own server. An owner's login migrates, makes a login for counters and works with
 * that one; where there is none for it, with the rights of a counter. A counter's login finds the schema
 * current or says who must bring it there.
 */
export async function sharedServer(shared: Shared): Promise<Server> {
  const { url, migrations, keys, log, waiting } = shared;
  const stop = () => Promise.resolve();
  const access = await migrate(url, migrations, keys, waiting).catch(async (error: unknown) => {
    if (sqlState(error) !== '42501' || !(await isCurrent(url, migrations))) throw error;
    return null;
  });
  // Perhaps a copy of one that somebody has practised in.
  await withClient(url, client => mustBeMarked(client, false));
  if (access === null) return { url, login: 'counter', isCounters: true, stop };
  for (const sentence of access.told) log.warn({ role: access.role }, sentence);
  const asOwner = async (login: DatabaseLogin, err?: unknown): Promise<Server> => {
    await takeRole(url, access.role).catch((error: unknown) => {
      log.warn({ login, err: error }, `the owner of the database may not take on ${access.role}`);
      if (serverProblem(error)) throw error;
      throw new UnfitServer('notPrivileged', `grant ${access.role} to ${userOf(url)}`, {
        cause: error,
      });
    });
    log.warn({ login, err }, 'works with the login of the owner of the database');
    return { url, role: access.role, login, stop };
  };
  if (typeof access.login === 'string') return asOwner(access.login);
  const own = withLogin(url, access.login);
  return withClient(own, ping, {}, { as: 'counter' }).then(
    () => ({ url: own, login: 'counter', stop }),
    (error: unknown) => {
      // A server that is full, or away for a moment, would have the owner's rights used for hours.
      if (!isKeptOut(error)) throw error;
      return asOwner('notLetIn', error);
    },
  );
}

const userOf = (url: string): string =>
  new URL(url).searchParams.get('user') ?? decodeURIComponent(new URL(url).username);

/**
 * By its rules or its password, or since it may not connect to this database; or a bouncer does not know it,
 * or lets it in as somebody else.
 */
const isKeptOut = (error: unknown): boolean =>
  sqlState(error) === '42501' || ['refused', 'wrongRole'].includes(serverProblem(error) ?? '');

const isCurrent = (url: string, migrations: string): Promise<boolean> =>
  withClient(url, async client => (await schemaState(client, migrations)) === 'current');

/** Whoever made the role may give it to themselves (PostgreSQL 16 and later do not do it alone). */
const takeRole = (url: string, role: string): Promise<void> =>
  withClient(url, async client => {
    const name = client.escapeIdentifier(role);
    const take = () => client.query(`set role ${name}`);
    await take().catch(() => client.query(`grant ${name} to current_user`).then(take));
  });
