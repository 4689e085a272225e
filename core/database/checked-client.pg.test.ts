import { sql as text } from 'drizzle-orm';
import type { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  appRole,
  bareDatabase,
  type FreshDatabase,
  freshDatabase,
} from '../../tests/support/database.ts';
import { sqlAt, withOwner } from '../../tests/support/fixtures/owner.ts';
import { CheckedClient, withChecked } from './checked-client.ts';
import { inTransaction } from './in-transaction.ts';
import { type OpenDatabase, openDatabase } from './pool.ts';
import { settingsOf } from './session.ts';

let database: FreshDatabase;
let opened: OpenDatabase[];
beforeEach(async () => {
  opened = [];
  database = await freshDatabase();
});
afterEach(async () => {
  for (const each of opened) await each.close();
  await database.drop();
});

const nameOf = ({ ownerUrl }: FreshDatabase) => new URL(ownerUrl).pathname.slice(1);

/** As whoever looks after the server may have set it, for everybody who comes. */
const everybodyHas = (setting: string) =>
  sqlAt(database.ownerUrl)(`alter database ${nameOf(database)} set ${setting}`);

/** A counter, as the program opens it. */
function aPool(): OpenDatabase['database'] {
  const made = openDatabase({ url: database.appUrl });
  opened.push(made);
  return made.database;
}

const asCounter = <T>(work: (client: Client) => Promise<T>) =>
  withChecked({ connectionString: database.appUrl }, { as: 'counter' }, work);
const asOwner = <T>(work: (client: Client) => Promise<T>, ownerUrl = database.ownerUrl) =>
  withChecked({ connectionString: ownerUrl }, { as: 'owner' }, work);
const nothing = () => Promise.resolve();

const readMay = (client: Client) =>
  client
    .query<{ at: Date | null }>(`select timestamptz '2026-05-03 12:00+00' as at`)
    .then(({ rows }) => rows[0]?.at?.toISOString());

describe('whatever the server would have sessions be', () => {
  test('3 May is 3 May where its dates are SQL, DMY', async () => {
    await everybodyHas(`datestyle = 'SQL, DMY'`);
    expect(await asCounter(readMay)).toBe('2026-05-03T12:00:00.000Z');
    const answer = await aPool().execute<{ at: Date }>(
      text`select timestamptz '2026-05-03 12:00+00' as at`,
    );
    expect(new Date(answer.rows[0]?.at ?? 0).toISOString()).toBe('2026-05-03T12:00:00.000Z');
  });

  test('control: 3 May is another day to whoever does not look', async () => {
    await everybodyHas(`datestyle = 'SQL, DMY'`);
    expect(await withOwner(database.ownerUrl, readMay)).not.toBe('2026-05-03T12:00:00.000Z');
  });

  test('an act is read committed where serializable is the default', async () => {
    await everybodyHas(`default_transaction_isolation = 'serializable'`);
    const isolation = await inTransaction(aPool(), 'write', async (tx, begun) => {
      await begun;
      return tx.execute(text`select current_setting('transaction_isolation') as is`);
    });
    expect(isolation.rows).toEqual([{ is: 'read committed' }]);
  });

  test.each([
    ['intervalstyle', `'iso_8601'`],
    ['timezone', `'Asia/Tehran'`],
    ['bytea_output', `'escape'`],
    ['extra_float_digits', '-15'],
    ['standard_conforming_strings', 'off'],
    ['search_path', 'pg_catalog'],
    ['client_encoding', `'LATIN1'`],
    ['statement_timeout', `'20s'`],
    ['statement_timeout', `'1ms'`],
    ['idle_session_timeout', `'1min'`],
    ['transaction_timeout', `'9s'`],
    ['lock_timeout', `'1ms'`],
    ['default_transaction_deferrable', 'on'],
    ['row_security', 'off'],
  ])('%s = %s of the database does not reach a session', async (name, value) => {
    await everybodyHas(`${name} = ${value}`);
    const own = await asCounter(client => client.query(`select current_setting('${name}') as is`));
    const wanted = Object.entries(settingsOf({ as: 'counter' })).find(
      ([each]) => each.toLowerCase() === name,
    );
    expect(own.rows).toEqual([{ is: wanted?.[1] }]);
  });

  test('names mean our tables where a schema of somebody else comes first', async () => {
    const sql = sqlAt(database.ownerUrl);
    await sql(`create schema other; create table other.counters (id int);
      grant usage on schema other to ${appRole()}; grant select on other.counters to ${appRole()}`);
    await everybodyHas('search_path = other, public');
    const { rows } = await asCounter(client =>
      client.query(`select 'counters'::regclass::oid = 'public.counters'::regclass::oid as own`),
    );
    expect(rows).toEqual([{ own: true }]);
  });

  test('a counter has the limits that it asked for, each in force', async () => {
    await sqlAt(database.ownerUrl)(
      `alter database ${nameOf(database)} set statement_timeout = '1h'`,
    );
    const { rows } =
      await aPool().execute(text`select current_setting('statement_timeout') as statement,
      current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle`);
    expect(rows).toEqual([{ statement: '6s', lock: '3s', idle: '8s' }]);
  });
});

describe('a session that must not be worked with', () => {
  test('of the owner is refused to a counter, which has more rights then than it may have', async () => {
    const opening = withChecked(
      { connectionString: database.ownerUrl },
      { as: 'counter' },
      nothing,
    );
    await expect(opening).rejects.toMatchObject({ problem: 'wrongRole' });
  });

  test('of the owner is a counter where it takes on the role', async () => {
    const { rows } = await withChecked(
      { connectionString: database.ownerUrl },
      { as: 'counter', role: appRole() },
      client => client.query('select current_user as user'),
    );
    expect(rows).toEqual([{ user: appRole() }]);
  });

  test('without its triggers is refused: nothing would count the places', async () => {
    const login = new URL(database.appUrl).username;
    await sqlAt(database.ownerUrl)(
      `alter role ${login} in database ${nameOf(database)} set session_replication_role = replica`,
    );
    await expect(asCounter(nothing)).rejects.toMatchObject({
      problem: 'wrongSettings',
      about: 'session_replication_role = replica',
    });
  });

  test('that may only read is no place to begin at, and one to go on reading at', async () => {
    await everybodyHas('default_transaction_read_only = on');
    await expect(asOwner(nothing)).rejects.toMatchObject({ problem: 'readOnly' });
    await expect(asCounter(client => client.query('select 1'))).resolves.toBeDefined();
  });

  test.each(['LATIN1', 'SQL_ASCII', 'LATIN2', 'WIN1250'])(
    'of a database in %s is refused, which would lose letters of a name',
    async encoding => {
      const name = `${nameOf(database)}_${encoding.toLowerCase()}`;
      const sql = sqlAt(database.ownerUrl);
      await sql(
        `create database ${name} encoding '${encoding}' locale_provider libc locale 'C' template template0`,
      );
      const url = Object.assign(new URL(database.ownerUrl), { pathname: `/${name}` }).href;
      try {
        await expect(asOwner(nothing, url)).rejects.toMatchObject({
          problem: 'wrongEncoding',
          about: encoding,
        });
      } finally {
        await sql(`drop database ${name}`);
      }
    },
  );
});

test('a session is set and looked at in one round trip, and the next question is one more', async () => {
  const client = new CheckedClient({ connectionString: database.appUrl }, { as: 'counter' });
  let answers = 0;
  client.connection.on('readyForQuery', () => (answers += 1));
  await client.connect();
  // The first of them is the server's word that it is ready at all.
  expect(answers).toBe(2);
  await client.query('select 1');
  expect(answers).toBe(3);
  await client.end();
});

test('a database without a table of ours is a place for its owner to begin', async () => {
  const bare = await bareDatabase();
  try {
    await expect(asOwner(nothing, bare.ownerUrl)).resolves.toBeUndefined();
  } finally {
    await bare.drop();
  }
});
