/*
 * Every lock by number, in one list: two programs that mean something else by the same number would wait
 * for each other. A newer program keeps the numbers, as an older one may run beside it. Those of a
 * transaction are taken in core/locks; those of a connection here.
 */

/** "seal" as a number: one counter seals at a time. */
export const sealing = 0x7365616c;
/** "keys" as a number: programs that share a folder change its file one after the other. */
export const changingKey = 0x6b657973;
/** "rowlock" as a number: whoever migrates has this lock, the others wait and find it done. */
const migrations = 0x726f776c;
/** Each program that uses the built-in server has this lock shared; the last one alone. */
const keeping = 7_305_842_117;
/** One program at a time sets the built-in server up. */
const settingUp = 7_305_842_118;

/** Statements that take and leave the locks of a connection; it leaves them too when it ends. */
export const connectionLocks = {
  migrate: `select pg_advisory_lock(${migrations})`,
  /** Answers `held`: not while another program migrates. */
  tryToMigrate: `select pg_try_advisory_lock(${migrations}) as held`,
  /** Answers the `login` of whoever does. */
  migrating: `select usename as login from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and granted and objid = ${migrations} and classid = 0
      and pg_locks.database = (select oid from pg_database where datname = current_database())`,
  setUp: `select pg_advisory_lock(${settingUp})`,
  leaveSetUp: `select pg_advisory_unlock(${settingUp})`,
  /** Answers `held`: not while somebody keeps it alone. */
  keep: `select pg_try_advisory_lock_shared(${keeping}) as held`,
  leave: `select pg_advisory_unlock_shared(${keeping})`,
  /** Answers `held`: not while anybody else keeps it. */
  keepAlone: `select pg_try_advisory_lock(${keeping}) as held`,
  /** Answers `count`: how many keep it at this moment. */
  keepers: `select count(*)::int as count from pg_locks
    where locktype = 'advisory' and (classid::bigint << 32) + objid::bigint = ${keeping}`,
} as const;
