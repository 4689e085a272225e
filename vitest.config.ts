import './scripts/parts/group-by.mjs';
import { defineConfig } from 'vitest/config';

const areas = ['core', 'electron', 'renderer', 'tests'];
const named = (suffix: string) => areas.map(area => `${area}/**/*.${suffix}`);

/** The name of a test file says what it needs: nothing, a database, or a whole program. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: named('test.ts'),
          exclude: named('pg.test.ts'),
        },
      },
      {
        test: {
          name: 'database',
          include: named('pg.test.ts'),
          globalSetup: 'tests/support/database-server.ts',
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'program',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: 'tests/support/program-run.ts',
          setupFiles: 'tests/support/own-screen.ts',
          // Each drives a window and waits for it most of the time: one more than a small machine has cores.
          maxWorkers: 3,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
