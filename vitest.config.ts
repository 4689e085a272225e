import './scripts/parts/group-by.mjs';
import { defineConfig } from 'vitest/config';

/** Far longer than anything takes on a busy machine: what is polled longer than this does not come. */
const expecting = { poll: { timeout: 20_000 } };

const areas = ['core', 'electron', 'renderer', 'tests'];
const named = (suffix: string) => areas.map(area => `${area}/**/*.${suffix}`);

/** The name of a test file says what it needs: nothing, a database, or a whole program. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          expect: expecting,
          // Those that draw say `@vitest-environment happy-dom` at their top; the others need no page.
          include: [...named('test.ts'), ...named('dom.test.tsx')],
          exclude: named('pg.test.ts'),
        },
      },
      {
        test: {
          name: 'database',
          expect: expecting,
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
          expect: expecting,
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
