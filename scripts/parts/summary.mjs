import { mkdir, writeFile } from 'node:fs/promises';
import { inRoot } from './places.mjs';
import { say } from './say.mjs';

/**
 * @typedef {import('./vitest.mjs').Counts} Counts
 * @typedef {{ name: string, seconds: string, counts: Counts }} Result
 * @typedef {{ passed: number, failed: number, skipped: number, seconds: string, steps: Result[] }} Summary
 */

/**
 * Says what came of each step, and keeps it in `artifacts/summary.json`.
 *
 * @param {Result[]} steps
 * @param {string} seconds of all of them together
 * @returns {Promise<Summary>}
 */
export async function summarize(steps, seconds) {
  say('\n=== summary\n');
  for (const { name, seconds: took, counts } of steps) {
    const { passed, failed, skipped, note } = counts;
    const outcome = failed > 0 ? 'FAILED ' : passed > 0 ? 'ok     ' : 'SKIPPED';
    const line = [name.padEnd(10), took.padStart(8), '  ', outcome];
    say(`${line.join('')}  ${passed} passed, ${failed} failed, ${skipped} skipped`);
    if (note) say(note.replace(/^/gm, '  '));
  }
  say(`${'all'.padEnd(10)}${seconds.padStart(8)}`);
  /** @param {'passed' | 'failed' | 'skipped'} which */
  const sum = which => steps.reduce((total, { counts }) => total + counts[which], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  const summary = { passed, failed, skipped, seconds, steps };
  await mkdir(inRoot('artifacts'), { recursive: true });
  await writeFile(inRoot('artifacts', 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  say(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return summary;
}
