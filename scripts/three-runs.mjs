// npm run three-runs: the whole of CI in three fresh clones of what is committed, the second beside a busy
// loop on every core. Prints a table for the closing note; fails when a run is not green or too slow.
import './parts/node-version.mjs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { busyLoops } from './parts/busy-loops.mjs';
import { run } from './parts/child.mjs';
import { root } from './parts/places.mjs';
import { say } from './parts/say.mjs';

/** @typedef {import('./parts/summary.mjs').Summary} Summary */

const minute = 60_000;
/** Minutes that a run may take. */
const runs = [
  { name: 'first', isBusy: false, minutes: 10 },
  { name: 'second, beside busy loops', isBusy: true, minutes: 15 },
  { name: 'third', isBusy: false, minutes: 10 },
];

const { stdout } = await run('git', ['rev-parse', '--short', 'HEAD'], { cwd: root });
const commit = stdout.trim();
const dirty = (await run('git', ['status', '--porcelain'], { cwd: root })).stdout.trim();
if (dirty) say('What is not committed is not in these runs.');

const rows = [];
for (const { name, isBusy, minutes } of runs) {
  say(`\n${'='.repeat(80)}\n=== ${name}, ${commit}\n${'='.repeat(80)}`);
  const loops = isBusy ? busyLoops(availableParallelism()) : [];
  const began = performance.now();
  const { code, summary, lastWords } = await inFreshClone();
  const took = (performance.now() - began) / minute;
  for (const loop of loops) loop.kill('SIGKILL');
  const isGood = code === 0 && took <= minutes;
  if (!isGood) process.exitCode = 1;
  const counts = summary
    ? `${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped`
    : `ended with ${code}: ${lastWords}`;
  const steps = summary?.steps.map(each => `${each.name} ${each.seconds}`).join(', ') ?? '';
  rows.push([name, commit, `${took.toFixed(1)} of ${minutes} min`, counts, steps]);
}
const head = ['run', 'commit', 'time', 'tests', 'steps'];
say(`\n${[head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')}`);

/** As CI does it. @returns {Promise<{ code: number, summary: Summary | null, lastWords: string }>} */
async function inFreshClone() {
  const folder = await mkdtemp(join(tmpdir(), 'rowlock-run-'));
  // As a checkout usually is: the user that PostgreSQL runs as, where root runs the tests, may pass.
  await chmod(folder, 0o755);
  const clone = join(folder, 'clone');
  try {
    await run('git', ['clone', '--quiet', root, clone]);
    const { code, output } = await run('bash', ['.ci/run'], {
      cwd: clone,
      env: { ...process.env, CI: 'true' },
      limit: 30 * minute,
      show: true,
    });
    const written = await readFile(join(clone, 'artifacts', 'summary.json'), 'utf8').catch(
      () => '',
    );
    const lastWords = output.trimEnd().split('\n').at(-1) ?? '';
    return { code, summary: written ? JSON.parse(written) : null, lastWords };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
