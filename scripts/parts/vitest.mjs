import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { run } from './child.mjs';
import { inRoot, root } from './places.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Counts */

/**
 * Runs some of the projects of vitest.config.ts and counts what they did.
 *
 * @param {[string, ...string[]]} projects
 * @param {{ limit: number, env?: NodeJS.ProcessEnv }} options limit in milliseconds
 * @returns {Promise<Counts>}
 */
export async function runTests(projects, { limit, env = {} }) {
  const report = inRoot('artifacts', `results-${projects[0]}.json`);
  await mkdir(inRoot('artifacts'), { recursive: true });
  await rm(report, { force: true });
  const { code, timedOut, output } = await run(
    process.execPath,
    [
      [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run'],
      projects.map(each => `--project=${each}`),
      ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      [`--reporter=${inRoot('scripts', 'parts', 'unfinished.mjs')}`],
    ].flat(),
    { cwd: root, limit, show: true, env: { ...process.env, ...env } },
  );
  const counts = countsIn(report);
  if (timedOut) {
    const doing = output.split('\n').filter(line => line.startsWith('Unfinished after '));
    const note = [`stopped after ${limit / 60_000} minutes`, ...doing].join('\n');
    return { ...counts, failed: counts.failed + 1, note };
  }
  // A file that does not load, or a set-up that breaks, is no failed test to vitest; to us it is one.
  if (code !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, note: `the run itself failed:\n${endOfRun(output)}` };
  }
  if (counts.passed === 0) return { ...counts, failed: 1, note: 'not a single test passed' };
  return counts;
}

/** What failed is said again at the very end: who reads only the last page of a long output finds it there. @param {string} report @returns {Counts} */
function countsIn(report) {
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'));
    const counts = {
      passed: found.numPassedTests,
      failed: found.numFailedTests,
      skipped: found.numPendingTests + found.numTodoTests,
    };
    const failures = failuresIn(found);
    return failures.length > 0 ? { ...counts, note: failures.join('\n') } : counts;
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/**
 * @param {{ testResults: { name: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} found
 * @returns {string[]} a line for each test that failed, and for each file that did not load
 */
function failuresIn({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (message !== '' && failed.length === 0) return [`${file}: ${firstLines(message)}`];
    return failed.map(test => `${file}: ${test.fullName}: ${firstLines(test.failureMessages[0])}`);
  });
}

/** @param {string | undefined} message */
function firstLines(message = '') {
  return message.split('\n').slice(0, 3).join(' ').slice(0, 400);
}

/** The errors that belong to no test, which are in no report. @param {string} output */
function endOfRun(output) {
  const plain = stripVTControlCharacters(output);
  const from = plain.lastIndexOf('Unhandled Errors');
  return (from >= 0 ? plain.slice(from) : plain.slice(-3_000)).slice(0, 6_000);
}
