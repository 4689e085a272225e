import { UnfitServer } from './unfit-server.ts';

/** What one session is for. */
export interface Session {
  /** A counter's may do what counters may and no more; the owner's brings the database to its form. */
  readonly as: 'counter' | 'owner';
  /** Gives up the rights of the login for these. */
  readonly role?: string;
  /** Further settings, in the words in which the server tells them again. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Whatever the database, its roles or a bouncer would have it, a session of ours is like this; in the words
 * in which the server tells it again. Another style of dates reads 3 May as 5 March; another path finds a
 * stranger's tables under our names; serializable acts get into each other's way.
 */
const always: Readonly<Record<string, string>> = {
  client_encoding: 'UTF8',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  bytea_output: 'hex',
  extra_float_digits: '1',
  standard_conforming_strings: 'on',
  row_security: 'on',
  default_transaction_isolation: 'read committed',
  default_transaction_deferrable: 'off',
  search_path: 'public',
  // What these would be otherwise is somebody else's idea, and may end a migration in the middle.
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  idle_session_timeout: '0',
  transaction_timeout: '0',
};

/** Not known to the older of the servers that are worked with. */
const newer: readonly string[] = ['transaction_timeout'];

/** What a session says of itself, and of the server at its end. */
export interface Seen {
  readonly backend: number;
  readonly user: string;
  /** The tables are its own: it may do anything to them. */
  readonly owns: boolean;
  readonly version: number;
  readonly encoding: string;
  readonly standby: boolean;
  readonly readOnly: boolean;
  readonly triggers: string;
  readonly settings: Readonly<Record<string, string | null>>;
}

export const settingsOf = ({ settings }: Session): Readonly<Record<string, string>> => ({
  ...always,
  ...settings,
});

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Statements, sent at once, that set a session and look at it. What is set stays only where the session has
 * the backend whose number the server gave us: behind a bouncer it would stay on one that is somebody else's next.
 */
export function arranging(session: Session, backend: number): string {
  const wanted = Object.entries(settingsOf(session));
  // Last: whatever comes after it is done with the rights of the role alone.
  if (session.role !== undefined) wanted.push(['role', session.role]);
  const rows = wanted.map(([name, value]) => `(${quoted(name)}, ${quoted(value)})`).join(', ');
  const names = wanted.map(([name]) => quoted(name)).join(', ');
  // First, and for this packet alone: what follows must not be ended by what the server gives a statement.
  return `set local statement_timeout = 0;
    select set_config(name, value, pg_backend_pid() <> ${backend})
    from (values ${rows}) as wanted (name, value) where current_setting(name, true) is not null;
    select pg_backend_pid() as backend, current_user as "user",
      coalesce((select pg_has_role(relowner, 'usage') from pg_class
        where oid = to_regclass('public.counter_access')), false) as owns,
      current_setting('server_version_num')::int as version,
      current_setting('server_encoding') as encoding,
      pg_is_in_recovery() as standby,
      current_setting('transaction_read_only') = 'on' as "readOnly",
      current_setting('session_replication_role') as triggers,
      (select json_object_agg(name, current_setting(name, true)) from unnest(array[${names}]) as name) as settings`;
}

/** PostgreSQL's number of the oldest release that is worked with. */
const oldest = 150_000;

/** @throws UnfitServer with the first reason why this session must not be worked with */
export function judge(seen: Seen, session: Session): void {
  const { version, encoding, user, triggers, settings } = seen;
  if (version < oldest) {
    throw new UnfitServer('serverTooOld', `${Math.floor(version / 10_000)}.${version % 10_000}`);
  }
  if (encoding !== 'UTF8') throw new UnfitServer('wrongEncoding', encoding);
  // A counter goes on reading where only changes are not taken; a standby may never take any again.
  if (seen.standby || (seen.readOnly && session.as === 'owner')) throw new UnfitServer('readOnly');
  if (session.as === 'counter' && (seen.owns || user !== (session.role ?? user))) {
    throw new UnfitServer('wrongRole', user);
  }
  // Without its triggers nothing counts the places.
  if (triggers !== 'origin') {
    throw new UnfitServer('wrongSettings', `session_replication_role = ${triggers}`);
  }
  for (const [name, value] of Object.entries(settingsOf(session))) {
    if (settings[name] === null && newer.includes(name)) continue;
    if (settings[name] !== value) {
      throw new UnfitServer('wrongSettings', `${name} = ${settings[name] ?? ''}`);
    }
  }
}
