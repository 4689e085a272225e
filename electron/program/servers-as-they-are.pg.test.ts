import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectionLocks } from '../../core/database/advisory-locks.ts';
import type { FreshDatabase } from '../../tests/support/database.ts';
import { clerk } from '../../tests/support/fixtures/cast.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { heldAt, namedAt, paidAt } from '../../tests/support/fixtures/orders.ts';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { anOperator, firstAdmin } from '../../tests/support/fixtures/people.ts';
import { migrations } from '../../tests/support/migrations.ts';
import type { TestCounter } from '../../tests/support/open-counter.ts';
import { failureOf } from '../hosts/terminal/failure.ts';
import { here } from '../hosts/terminal/here.ts';
import { type Host, openHost } from './open.ts';
import { aCounter, aDatabase, nameOf, open } from './owned-databases.testing.ts';
import { placesFrom } from './places.ts';

const programs: Host[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const each of programs.splice(0)) await each.close();
  for (const each of folders.splice(0)) await rm(each, { recursive: true, force: true });
});

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rowlock-as-they-are-'));
  folders.push(folder);
  return folder;
}

const silence = pino({ level: 'silent' });
const checkout = fileURLToPath(new URL('../../', import.meta.url));

/** A program that has just begun, and may not have come to its database yet. */
async function aProgram(databaseUrl: string): Promise<Host> {
  const host = openHost({
    kind: 'browser',
    dataDir: await aFolder(),
    databaseUrl,
    demo: false,
    training: false,
    terminals: null,
    resources: join(checkout, 'resources'),
    migrations,
    version: 'test',
    log: silence,
  });
  programs.push(host);
  return host;
}

/** What a command of the terminal says where it does not come to its work. */
async function inTerminal(databaseUrl: string): Promise<string> {
  const dataDir = await aFolder();
  const configuration = {
    dataDir,
    databaseUrl,
    demo: false,
    training: false,
    keyInFile: false,
    port: 0,
  };
  const places = placesFrom(join(checkout, 'out', 'main'));
  return here({ configuration, places, log: silence, version: 'test' }, () =>
    Promise.reject(new Error('there was a database')),
  ).then(
    () => 'done',
    (error: unknown) => failureOf(error, dataDir, silence).sentence,
  );
}

const databaseOf = async ({ operations }: Pick<TestCounter, 'operations'>) =>
  (await operations.system.status()).database;
const busy = (reason: string) => ({ code: 'BUSY', data: { reason } });

let database: FreshDatabase;
let url: string;
beforeEach(async () => {
  database = await aDatabase();
  ({ url } = await open(database));
});
const sql = (statement: string) => sqlAt(database.ownerUrl)(statement);
const login = () => `${nameOf(database)}_counter`;

/** Ends the sessions of the counters, so that what was set for new ones is met. */
const endSessions = () =>
  sql(`select pg_terminate_backend(pid) from pg_stat_activity where usename = '${login()}'`);

/** A counter at which somebody sells a class. */
async function selling() {
  const counter = await aCounter(url);
  await firstAdmin(counter);
  return { counter, ticketClassId: await aNamedClass(counter) };
}

describe('at the start', () => {
  test.each([
    ['another password', () => Object.assign(new URL(url), { password: 'other' }), 'refused'],
    ['a database that is not there', () => at('nowhere'), 'noDatabase'],
  ])('%s is told as what it is', async (_, address, problem) => {
    expect(await databaseOf(await aCounter(address().href))).toMatchObject({ problem });
  });
  const at = (name: string) => Object.assign(new URL(database.ownerUrl), { pathname: `/${name}` });

  test('a server that has no connection left is told as full', async () => {
    await sql(`alter role ${login()} connection limit 0`);
    expect(await databaseOf(await aCounter(url))).toMatchObject({ problem: 'serverFull' });
  });

  test('a database that only lets itself be read is told as that, to owner and counter', async () => {
    await sql(`alter database ${nameOf(database)} set default_transaction_read_only = on`);
    for (const each of [url, database.ownerUrl]) {
      expect(await databaseOf(await aCounter(each))).toMatchObject({ problem: 'readOnly' });
    }
  });

  test.each([
    ['statement_timeout', '1ms'],
    ['idle_in_transaction_session_timeout', '1ms'],
    ['idle_session_timeout', '2s'],
  ])(
    'a database and a login that give a session a %s of %s are worked with all the same',
    async (setting, value) => {
      await sql(`alter database ${nameOf(database)} set ${setting} = '${value}';
        alter role ${login()} set ${setting} = '${value}'`);
      const counter = await aCounter(url);
      expect(await databaseOf(counter)).toMatchObject({ problem: null });
      await firstAdmin(counter);
      const order = await namedAt(counter, await heldAt(counter, await aNamedClass(counter)));
      expect((await paidAt(counter, order)).status).toBe('paid');
    },
  );

  test('an update by another program is told while it is waited for, and then the counter goes on', async () => {
    const holder = new Client({ connectionString: database.ownerUrl });
    await holder.connect();
    await holder.query(connectionLocks.migrate);
    // Something is to be done: the login of the counters is missing.
    await sql(`drop role ${login()}; update counter_access set login = null, sealed = null`);
    const host = await aProgram(database.ownerUrl);
    await expect
      .poll(() => host.trouble())
      .toEqual({
        problem: 'updating',
        about: new URL(database.ownerUrl).username,
      });
    await holder.end();
    await host.settled();
    expect(await host.trouble()).toBeNull();
  });
});

describe('a server that lets itself be connected to and says nothing', () => {
  const letIn = Buffer.from('R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I', 'latin1');
  const kinds = {
    'from the first word on': { word: Buffer.alloc(0), query: '' },
    'where it is asked to encrypt': { word: Buffer.alloc(0), query: '?sslmode=verify-full' },
    'in the middle of encrypting': { word: Buffer.from('S'), query: '?sslmode=verify-full' },
    'after it has let everybody in': { word: letIn, query: '' },
  };

  /** One that says this once, and its address. */
  async function silent({ word, query }: { word: Buffer; query: string }) {
    const server = createServer(socket => {
      ends.push(() => socket.destroy());
      socket.on('error', () => undefined).once('data', () => socket.write(word));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    ends.push(() => server.close());
    return `postgres://clerk:secret@127.0.0.1:${(server.address() as AddressInfo).port}/hall${query}`;
  }
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  // Each is waited for some seconds, and all of them at once.
  test(`${Object.keys(kinds).join(', ')}: it is given up in seconds, in the window and in the terminal`, async () => {
    const told = Object.entries(kinds).map(async ([when, kind]) => {
      const address = await silent(kind);
      const [host, said] = await Promise.all([aProgram(address), inTerminal(address)]);
      await host.settled();
      return { when, problem: (await host.trouble())?.problem, said };
    });
    const said = expect.stringContaining('cannot be reached') as string;
    const all = Object.keys(kinds).map(when => ({ when, problem: 'unreachable', said }));
    expect(await Promise.all(told)).toEqual(all);
  });
});

describe('in the middle of a sale', () => {
  test('a database that only lets itself be read is told as that, nothing is lost, and the sale goes on after it', async () => {
    const { counter, ticketClassId } = await selling();
    const order = await namedAt(counter, await heldAt(counter, ticketClassId));
    const mode = (is: 'on' | 'off') =>
      sql(`alter role ${login()} set default_transaction_read_only = ${is}`);
    await mode('on');
    await endSessions();
    await expect.poll(async () => (await databaseOf(counter)).problem).toBe('readOnly');
    await expect(paidAt(counter, order)).rejects.toMatchObject(busy('readOnly'));
    // What is there is read all the same.
    const { operations } = counter;
    expect((await operations.orders.get({ orderId: order.id })).order.status).toBe('held');
    await mode('off');
    await endSessions();
    await expect.poll(async () => (await databaseOf(counter)).problem).toBeNull();
    expect((await paidAt(counter, order)).status).toBe('paid');
  });

  test.each([
    ['whose password was changed', () => `password 'another'`, 'refused'],
    ['that may not sign in any more', () => 'nologin', 'refused'],
    ['for which there is no connection left', () => 'connection limit 0', 'serverFull'],
  ])('a login %s is told as what it is', async (_, change, problem) => {
    const { counter, ticketClassId } = await selling();
    await sql(`alter role ${login()} ${change()}`);
    await endSessions();
    await expect.poll(async () => (await databaseOf(counter)).problem).toBe(problem);
    await expect(heldAt(counter, ticketClassId)).rejects.toMatchObject(busy(problem));
  });
});

describe('a database that was put back from before a counter joined', () => {
  test('does not know that counter, which waits to be let in again instead of being locked out', async () => {
    const { counter } = await selling();
    await anOperator(counter, clerk);
    const joined = await aCounter(url);
    const { counterName } = await joined.operations.system.status();
    await sql(`delete from counters where name = '${counterName ?? ''}'`);
    await expect
      .poll(() => joined.operations.system.status())
      .toMatchObject({ counterWaiting: true, counterLockedOut: false, operator: null });
    await expect(joined.signInAs('clerk')).rejects.toMatchObject({ code: 'COUNTER_WAITING' });
    expect(await counter.operations.system.status()).toMatchObject({ counterWaiting: false });
  });
});
