import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { type Backup, backUp } from './fixtures/backup.ts';
import { admin } from './fixtures/cast.ts';
import { anEvent } from './fixtures/events.ts';
import { untilSeen } from './fixtures/heads.ts';
import { firstAdmin } from './fixtures/people.ts';
import { type HowRun, openCounterIn, type TestCounter } from './open-counter.ts';

interface Between {
  /** @param folder the data folder of the counter */
  happens?: (folder: string) => Promise<unknown>;
  /** Where it works from then on. */
  url?: string;
  how?: HowRun;
}

/** A box office whose counter ends and begins again, and what it says beside its window since it did. */
export interface Remembering {
  readonly database: FreshDatabase;
  readonly counter: TestCounter;
  readonly said: readonly string[];
  /** One more act, with its seal, which this counter sees. */
  act(): Promise<void>;
  /** The program ends, something happens, and it begins again on the same data folder. */
  restart(between?: Between): Promise<void>;
  /** A backup of its database as it is; the program ends for it and begins again. */
  backedUp(): Promise<Backup>;
}

export const aFolder = () => mkdtemp(join(tmpdir(), 'rowlock-heads-'));

async function copyOf(dataDir: string): Promise<string> {
  const folder = await aFolder();
  await cp(dataDir, folder, { recursive: true });
  return folder;
}

/** For every test of a file a box office that was just set up, and whose journal was sealed and seen. */
export function aRememberingCounter(): Remembering {
  let database: FreshDatabase;
  let begun: { readonly backup: Backup; readonly dataDir: string };
  let counter: TestCounter;
  let said: string[] = [];
  const backups: Backup[] = [];
  const open = async (dataDir: string, url = database.appUrl, how: HowRun = {}) => {
    counter = await openCounterIn(dataDir, url, { say: each => said.push(each), ...how });
  };
  beforeAll(async () => {
    database = await freshDatabase();
    await open(await aFolder());
    await firstAdmin(counter);
    await untilSeen(counter);
    const dataDir = await copyOf(counter.dataDir);
    await counter.close();
    begun = { backup: await backUp(database), dataDir };
  });
  afterAll(async () => {
    await rm(begun.dataDir, { recursive: true });
    await begun.backup.drop();
    await database.drop();
  });
  beforeEach(async () => {
    await begun.backup.restore();
    said = [];
    await open(await copyOf(begun.dataDir));
    await counter.signIn(admin);
  });
  afterEach(async () => {
    await counter.close();
    for (const each of backups.splice(0)) await each.drop();
  });

  async function restart({ happens, url, how }: Between = {}): Promise<void> {
    const folder = await copyOf(counter.dataDir);
    await counter.close();
    said = [];
    await happens?.(folder);
    await open(folder, url, how);
    await counter.signIn(admin);
  }

  return {
    get database() {
      return database;
    },
    get counter() {
      return counter;
    },
    get said() {
      return said;
    },
    async act() {
      await anEvent(counter, [{ capacity: 5 }]);
      await untilSeen(counter);
    },
    restart,
    async backedUp() {
      await restart({ happens: async () => backups.push(await backUp(database)) });
      const last = backups.at(-1);
      if (!last) throw new Error('there is no backup');
      return last;
    },
  };
}
