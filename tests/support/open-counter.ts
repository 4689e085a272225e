import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { pino } from 'pino';
import type { Role } from '../../core/contract/permissions.ts';
import type { Devices } from '../../core/documents/deliver.ts';
import { windowSeat } from '../../electron/hosts/desktop/over-electron.ts';
import { router } from '../../electron/ipc/router.ts';
import { openHost } from '../../electron/program/open.ts';
import type { Providers } from '../../electron/terminals/providers.ts';
import { staff } from './fixtures/cast.ts';
import type { Counter, Operations } from './fixtures/counter.ts';

/** A counter of its own on the box office's database: its own host, its own data folder. */
export interface TestCounter extends Counter<TestCounter> {
  signInAs(role: Role): Promise<void>;
  /** Goes when the counter is closed. */
  readonly dataDir: string;
  /** Another window of the same host, where nobody is signed in. */
  windowBeside(): Operations;
  close(): Promise<void>;
}

/** How a counter runs. */
export interface HowRun {
  /** What this counter can do with a document; nothing without one. */
  devices?: Devices;
  /** Milliseconds for which a sign-in is believed once it was looked up. */
  believed?: number;
  /** Milliseconds between two comparisons of the journal. */
  betweenLooks?: number;
  /** How it speaks to card terminals; without it nobody answers for them but the test. */
  terminals?: Providers;
  /** Where it speaks beside its windows. */
  say?: (sentence: string) => void;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A counter on this data folder, which goes when the counter is closed. */
export async function openCounterIn(
  dataDir: string,
  databaseUrl: string,
  { devices, terminals, say, believed = 300, betweenLooks = 60_000 }: HowRun = {},
): Promise<TestCounter> {
  const host = openHost({
    kind: 'browser',
    dataDir,
    databaseUrl,
    demo: false,
    training: false,
    terminals: terminals ?? null,
    resources: join(root, 'resources'),
    migrations: join(root, 'drizzle', 'migrations'),
    version: 'test',
    // Only defects: a test that meets one says where it came from.
    log: pino({ level: 'error' }),
    // Long enough to be seen, and no more: a test that waits for them waits for nothing else.
    pauses: { believed, betweenMoves: 1_000, betweenLooks, beforeAsking: 50 },
    ...(devices ? { devices } : {}),
    ...(say ? { say } : {}),
  });
  await host.settled();
  const windowBeside = (): Operations => {
    const seat = windowSeat();
    return createRouterClient(router, { context: () => host.context(seat) });
  };
  const operations = windowBeside();
  const counter: TestCounter = {
    operations,
    dataDir,
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
