import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { Client } from 'pg';
import { pino } from 'pino';
import type { Role } from '../../core/contract/permissions.ts';
import type { Devices } from '../../core/documents/deliver.ts';
import { windowSeat } from '../../electron/hosts/desktop/over-electron.ts';
import { router } from '../../electron/ipc/router.ts';
import { openHost } from '../../electron/program/open.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { clerk, organizer, staff } from './fixtures/cast.ts';
import type { At, Counter, Operations } from './fixtures/counter.ts';
import { anEvent, type ClassGiven, type MadeEvent, type OfferedEvent } from './fixtures/events.ts';
import { type Sql, sqlOn } from './fixtures/owner.ts';
import { anOperator, firstAdmin } from './fixtures/people.ts';

/** A counter of its own on the box office's database: its own host, its own data folder. */
export interface TestCounter extends Counter<TestCounter> {
  signInAs(role: Role): Promise<void>;
  /** Another window of the same host, where nobody is signed in. */
  windowBeside(): Operations;
  close(): Promise<void>;
}

interface HowOpened {
  /** What this counter can do with a document; nothing without one. */
  devices?: Devices;
  /** Without the installation's key it has one of its own, as one that was never enrolled. */
  enrolled?: boolean;
  /** Other keys than the installation's, the current one first. */
  keys?: readonly Buffer[];
  /** Milliseconds for which a sign-in is believed once it was looked up. */
  believed?: number;
}

export interface BoxOffice extends At {
  /** A counter where the admin is signed in; the operations of the box office are those there. */
  readonly counter: TestCounter;
  /** The installation's key that its counters begin with. */
  readonly key: Buffer;
  openCounter(how?: HowOpened): Promise<TestCounter>;
  /** An event on sale with these ticket classes, made at the counter of the admin. */
  event(classes?: readonly ClassGiven[], given?: OfferedEvent): Promise<MadeEvent>;
  readonly sql: Sql;
  readonly database: FreshDatabase;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A box office from nothing: a migrated database, an admin, a clerk and an organizer, one counter. */
export async function openBoxOffice(): Promise<BoxOffice> {
  const database = await freshDatabase();
  const open: TestCounter[] = [];
  const key = randomBytes(32);
  const openCounter = async ({ enrolled = true, keys, ...how }: HowOpened = {}) => {
    const given = keys ?? [enrolled ? key : randomBytes(32)];
    const counter = await openCounterIn(await folderWith(given), database.appUrl, how);
    open.push(counter);
    return counter;
  };
  const owner = new Client({ connectionString: database.ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();

  const counter = await openCounter();
  const { operations } = await firstAdmin(counter);
  for (const each of [clerk, organizer]) await anOperator(counter, each);

  return {
    counter,
    operations,
    key,
    openCounter,
    database,
    event: (classes, given) => anEvent(counter, classes, given),
    sql: sqlOn(owner),
    async close() {
      await Promise.all(open.map(each => each.close()));
      await owner.end();
      await database.drop();
    },
  };
}

async function folderWith(keys: readonly Buffer[]): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rowlock-counter-'));
  const lines = keys.map(key => `plain:${key.toString('base64')}\n`);
  await writeFile(join(dataDir, 'installation.key'), lines.join(''));
  return dataDir;
}

/** A counter on this data folder, which goes when the counter is closed. */
export async function openCounterIn(
  dataDir: string,
  databaseUrl: string,
  { devices, believed = 300 }: Pick<HowOpened, 'devices' | 'believed'> = {},
): Promise<TestCounter> {
  const host = openHost({
    kind: 'browser',
    dataDir,
    databaseUrl,
    demo: false,
    resources: join(root, 'resources'),
    migrations: join(root, 'drizzle', 'migrations'),
    version: 'test',
    // Only defects: a test that meets one says where it came from.
    log: pino({ level: 'error' }),
    // Long enough to be seen, and no more: a test that waits for them waits for nothing else.
    pauses: { believed, betweenMoves: 1_000 },
    ...(devices ? { devices } : {}),
  });
  await host.settled();
  const windowBeside = (): Operations => {
    const seat = windowSeat();
    return createRouterClient(router, { context: () => host.context(seat) });
  };
  const operations = windowBeside();
  const counter: TestCounter = {
    operations,
    windowBeside,
    async signIn({ email, password }) {
      await operations.access.signIn({ email, password });
      return counter;
    },
    async signInAs(role) {
      await counter.signIn(staff[role]);
    },
    async close() {
      await host.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return counter;
}

/** The code with which an operation says no; fails the test when it says yes. */
export async function refusalOf(call: Promise<unknown>): Promise<{ code: string; data: unknown }> {
  try {
    await call;
  } catch (error) {
    const { code, data } = error as { code?: string; data?: unknown };
    if (typeof code === 'string') return { code, data };
    throw error;
  }
  throw new Error('the operation was not refused');
}

/** What became of a call: `done`, or the code with which the operation said no. */
export const outcomeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: unknown) => String((error as { code?: unknown }).code),
  );
