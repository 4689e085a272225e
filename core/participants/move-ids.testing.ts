import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach } from 'vitest';
import { admin } from '../../tests/support/fixtures/cast.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { personOf } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { type OpenDatabase, openDatabase } from '../database/pool.ts';
import { moveIds } from './move-ids.ts';
import { openVault } from './vault.ts';

export const readable = '440514*****';
export const unreadable = '***********';

/** The key that ids are moved to. */
export const newKey = randomBytes(32);
export const newName = () => openVault(newKey).installationKey;

/** How long a statement is waited for until it stands at a lock, in milliseconds. */
export const patience = { timeout: 2_500 };

export const seenAt = async ({ operations }: TestCounter, orderId: string) =>
  personOf((await operations.orders.get({ orderId })).order);

export const maskAt = async (counter: TestCounter, orderId: string) =>
  (await seenAt(counter, orderId))?.nationalId?.masked;
export const foundAt = async ({ operations }: TestCounter, { value }: { value: string }) =>
  (await operations.orders.list({ text: value })).orders.map(each => each.id);

/** For each test a box office whose key gives way to the new one. */
export function changingKeys() {
  let office: BoxOffice;
  let opened: OpenDatabase;
  beforeEach(async () => {
    office = await openBoxOffice();
    opened = openDatabase({ url: office.database.appUrl });
  });
  afterEach(async () => {
    await opened.close();
    await office.close();
  });

  const aClass = (capacity?: number) => aNamedClass(office, capacity);

  /** A counter with these keys, the current one first; with former ones it moves what is under them. */
  async function counterWith(...keys: Buffer[]): Promise<TestCounter> {
    const counter = await office.openCounter({ keys });
    return counter.signIn(admin);
  }

  /** One run of the job, as a counter does it that has the new key and the one before it. */
  const move = (ending = new AbortController().signal) =>
    moveIds(opened.database, openVault(newKey, [office.key]), ending);

  const keysOf = async () => {
    const rows = await office.sql('select installation_key as key from event_keys order by 1');
    return rows.map(row => row['key']);
  };

  /** How many national ids are under which key, by their index. */
  const indexedUnder = async (): Promise<Record<string, number>> => {
    const rows = await office.sql(
      `select split_part(national_id_index, '.', 1) as key, count(*)::int as ids from participants
       where national_id_index is not null group by 1`,
    );
    return Object.fromEntries(rows.map(({ key, ids }) => [String(key), Number(ids)]));
  };

  /**
   * A counter that has both keys moves ids by itself, in the background. Each leaves to the other what that one
   * has just locked.
   */
  const movedByAll = async () => {
    await move();
    return indexedUnder();
  };

  /** Another connection as the owner, for a lock that is held while something else goes on. */
  async function holding(lock: string, values: unknown[], meanwhile: () => Promise<void>) {
    await office.sql('begin');
    await office.sql(lock, values);
    try {
      await meanwhile();
    } finally {
      await office.sql('commit');
    }
  }

  /** How many connections wait for a lock with such a statement. */
  async function waiting(statement: string): Promise<number> {
    // Within a transaction the activity would be seen as it was at first.
    await office.sql('select pg_stat_clear_snapshot()');
    const found = await office.sql(
      `select from pg_stat_activity where datname = current_database()
       and wait_event_type = 'Lock' and query like $1`,
      [statement],
    );
    return found.length;
  }

  return {
    office: () => office,
    /** The connections that the job has. */
    database: () => opened.database,
    aClass,
    counterWith,
    move,
    keysOf,
    indexedUnder,
    movedByAll,
    holding,
    waiting,
  };
}
