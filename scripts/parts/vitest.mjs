import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { run } from './child.mjs';
import { inRoot, root } from './places.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Counts */

/**
 * Runs one of the projects of vitest.config.ts and counts what it did.
 *
 * @param {string} project
 * @param {{ limit: number, env?: NodeJS.ProcessEnv }} options limit in milliseconds
 * @returns {Promise<Counts>}
 */
export async function runTests(project, { limit, env = {} }) {
  const report = inRoot('artifacts', `results-${project}.json`);
  await mkdir(inRoot('artifacts'), { recursive: true });
  await rm(report, { force: true });
  const { code, timedOut } = await run(
    process.execPath,
    [
      [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project],
      ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ].flat(),
    { cwd: root, limit, show: true, env: { ...process.env, ...env } },
  );
  const counts = countsIn(report);
  if (timedOut) {
    return {
      ...counts,
      failed: counts.failed + 1,
      note: `stopped after ${limit / 60_000} minutes`,
    };
  }
  // A file that does not load, or a set-up that breaks, is no failed test to vitest; to us it is one.
  if (code !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, note: 'the run itself failed, see above' };
  }
  if (counts.passed === 0) return { ...counts, failed: 1, note: 'not a single test passed' };
  return counts;
}

/** @param {string} report @returns {Counts} */
function countsIn(report) {
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: found.numPassedTests,
      failed: found.numFailedTests,
      skipped: found.numPendingTests + found.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
