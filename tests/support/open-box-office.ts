import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { Client } from 'pg';
import { pino } from 'pino';
import { v7 } from 'uuid';
import type { Role } from '../../core/contract/permissions.ts';
import type { ParticipantData } from '../../core/contract/ticket-classes.ts';
import type { Desk } from '../../electron/host/desk.ts';
import { openHost } from '../../electron/host/open.ts';
import { windowSeat } from '../../electron/ipc/over-electron.ts';
import type { Router } from '../../electron/ipc/router.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

export type Operations = RouterClient<Router>;

/** A counter of its own on the box office's database: its own host, its own data folder. */
export interface TestCounter {
  /** Every operation, as the operator who is signed in at this counter. */
  readonly operations: Operations;
  signInAs(role: Role): Promise<void>;
  close(): Promise<void>;
}

interface HowOpened {
  /** What this counter can do with a document; nothing without one. */
  desk?: Desk;
  /** Without the installation's key it has one of its own, as one that was never enrolled. */
  enrolled?: boolean;
  /** Other keys than the installation's, the current one first. */
  keys?: readonly Buffer[];
}

export interface BoxOffice {
  /** A counter where the admin is signed in. */
  readonly counter: TestCounter;
  readonly operations: Operations;
  /** The installation's key that its counters begin with. */
  readonly key: Buffer;
  openCounter(how?: HowOpened): Promise<TestCounter>;
  /** A published event a week from now, with its ticket classes. */
  event(classes: readonly ClassGiven[], event?: EventGiven): Promise<TestEvent>;
  /** A statement as the owner of the tables: for what no operation can do, such as moving time. */
  sql(statement: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  readonly database: FreshDatabase;
  close(): Promise<void>;
}

interface ClassGiven {
  capacity: number;
  priceMinor?: number;
  participantData?: ParticipantData;
  limitPerOrder?: number;
  minAge?: number | null;
  maxAge?: number | null;
  saleFrom?: string;
  saleUntil?: string;
}

interface EventGiven {
  title?: string;
  currency?: string;
  publish?: boolean;
}

interface TestEvent {
  id: string;
  /** In the order given. */
  classIds: string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Everybody's who was added here. */
export const password = 'a long enough password';
const addressOf = (role: Role) => `${role}@example.org`;

/** A box office from nothing: a migrated database, an admin, a clerk and an organizer, one counter. */
export async function openBoxOffice(): Promise<BoxOffice> {
  const database = await freshDatabase();
  const open: TestCounter[] = [];
  const key = randomBytes(32);
  const openCounter = async ({ desk, enrolled = true, keys }: HowOpened = {}) => {
    const given = keys ?? [enrolled ? key : randomBytes(32)];
    const counter = await startCounter(database.appUrl, given, desk);
    open.push(counter);
    return counter;
  };
  const owner = new Client({ connectionString: database.ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();

  const counter = await openCounter();
  const { operations } = counter;
  await operations.access.setUp({ name: 'Ada Admin', email: addressOf('admin'), password });
  await counter.signInAs('admin');
  for (const role of ['clerk', 'organizer'] as const) {
    const person = { id: v7(), name: `The ${role}`, email: addressOf(role), password, role };
    await operations.access.addOperator(person);
  }

  return {
    counter,
    operations,
    key,
    openCounter,
    database,
    event: (classes, given) => makeEvent(operations, classes, given),
    sql: async (statement, values) => {
      const { rows } = await owner.query<Record<string, unknown>>(statement, values);
      return rows;
    },
    async close() {
      await Promise.all(open.map(each => each.close()));
      await owner.end();
      await database.drop();
    },
  };
}

async function startCounter(
  databaseUrl: string,
  keys: readonly Buffer[],
  desk?: Desk,
): Promise<TestCounter> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rowlock-counter-'));
  const lines = keys.map(key => `plain:${key.toString('base64')}\n`);
  await writeFile(join(dataDir, 'installation.key'), lines.join(''));
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
    pauses: { believed: 300, betweenMoves: 1_000 },
    ...(desk ? { desk } : {}),
  });
  await host.settled();
  const seat = windowSeat();
  const operations: Operations = createRouterClient(host.router, {
    context: () => host.context(seat),
  });
  return {
    operations,
    signInAs: async role => {
      await operations.access.signIn({ email: addressOf(role), password });
    },
    async close() {
      await host.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function makeEvent(
  operations: Operations,
  classes: readonly ClassGiven[],
  given: EventGiven = {},
): Promise<TestEvent> {
  const id = v7();
  const startsAt = new Date(Date.now() + 7 * 86_400_000).toISOString();
  const place = 'The Old Mill';
  const { title = 'Jazz Night', currency = 'PLN', publish = true } = given;
  await operations.events.create({
    id,
    title,
    startsAt,
    timeZone: 'Europe/Warsaw',
    place,
    currency,
  });
  const classIds: string[] = [];
  for (const [at, each] of classes.entries()) {
    const ticketClass = {
      id: v7(),
      eventId: id,
      name: `Class ${at + 1}`,
      priceMinor: 5_000,
      vatRateBp: 800,
      participantData: 'none' as const,
      ...each,
    };
    await operations.ticketClasses.create(ticketClass);
    classIds.push(ticketClass.id);
  }
  if (publish) await operations.events.publish({ eventId: id });
  return { id, classIds };
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
