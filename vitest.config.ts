import './scripts/parts/group-by.mjs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Far longer than anything takes on a busy machine: what is polled longer than this does not come. */
const expecting = { poll: { timeout: 20_000 } };

const areas = ['core', 'electron', 'renderer', 'tests'];
const named = (suffix: string, among = areas) => among.map(area => `${area}/**/*.${suffix}`);

/** One PostgreSQL for all of them, a database for each file. */
const onDatabase = {
  expect: expecting,
  globalSetup: 'tests/support/database-server.ts',
  alias: {
    '@node-rs/argon2': fileURLToPath(new URL('tests/support/argon2-once.ts', import.meta.url)),
  },
  maxWorkers: 2,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  sequence: { groupOrder: 1 },
};

/** The checks beside them are done in half a minute. */
const bothCores = { maxWorkers: 2 };

/**
 * The name of a test file says what it needs: nothing, a page, a database, or a whole program. Files of a
 * project without isolation share a process, and so read the program once and not each for itself.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...bothCores,
          expect: expecting,
          testTimeout: 20_000,
          isolate: false,
          include: named('test.ts'),
          exclude: named('pg.test.ts'),
        },
      },
      {
        test: {
          name: 'page',
          ...bothCores,
          expect: expecting,
          testTimeout: 20_000,
          isolate: false,
          environment: './tests/support/one-page.ts',
          setupFiles: 'renderer/ui/page.testing.ts',
          include: named('dom.test.tsx', ['renderer']),
        },
      },
      {
        test: {
          ...onDatabase,
          name: 'database',
          isolate: false,
          include: named('pg.test.ts', ['core', 'tests']),
        },
      },
      {
        test: {
          ...onDatabase,
          name: 'host',
          // They start and lose whole programs, and what one leaves behind is no business of the next.
          include: named('pg.test.ts', ['electron']),
        },
      },
      {
        test: {
          name: 'program',
          expect: expecting,
          // Their modules are read once for each worker; whatever they start is ended after each file.
          isolate: false,
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: 'tests/support/program-run.ts',
          setupFiles: 'tests/support/own-screen.ts',
          // Each drives a window and waits for it most of the time: two more than a small machine has cores.
          maxWorkers: 4,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
