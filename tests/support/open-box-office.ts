import { randomBytes } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { counterIdOf } from '../../electron/program/counter-id.ts';
import { letInAsOwner } from '../../electron/program/servers.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { clerk, organizer } from './fixtures/cast.ts';
import type { At } from './fixtures/counter.ts';
import { anEvent, type ClassGiven, type MadeEvent, type OfferedEvent } from './fixtures/events.ts';
import { type Sql, sqlOn } from './fixtures/owner.ts';
import { anOperator, firstAdmin } from './fixtures/people.ts';
import { type HowRun, openCounterIn, type TestCounter } from './open-counter.ts';

export type { TestCounter };

interface HowOpened extends HowRun {
  /** Without the installation's key it has one of its own, as one that was never enrolled. */
  enrolled?: boolean;
  /** Whether the owner of the database lets it in; else it waits, as every new one. */
  letIn?: boolean;
  /** Other keys than the installation's, the current one first. */
  keys?: readonly Buffer[];
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

/** A box office from nothing: a migrated database, an admin, a clerk and an organizer, one counter. */
export async function openBoxOffice(): Promise<BoxOffice> {
  const database = await freshDatabase();
  const open: TestCounter[] = [];
  const key = randomBytes(32);
  const openCounter = async ({ enrolled = true, letIn = true, keys, ...how }: HowOpened = {}) => {
    const given = keys ?? [enrolled ? key : randomBytes(32)];
    const counter = await openCounterIn(await folderWith(given), database.appUrl, how);
    open.push(counter);
    if (letIn) await letInAsOwner(database.ownerUrl, await counterIdOf(counter.dataDir));
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
