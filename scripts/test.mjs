// npm test: everything, with its set-up. `npm test -- unit` runs one step, several names several.
import './parts/node-version.mjs';
import { buildIfStale } from './parts/build.mjs';
import { runChecks } from './parts/checks.mjs';
import { run } from './parts/child.mjs';
import { installIfStale } from './parts/install.mjs';
import { inRoot, root } from './parts/places.mjs';
import { elapsed, say } from './parts/say.mjs';
import { setStage } from './parts/stage.mjs';
import { runTypeScript } from './parts/typescript.mjs';
import { runTests } from './parts/vitest.mjs';

/** @typedef {import('./parts/vitest.mjs').Counts} Counts */

const minute = 60_000;

/** @type {Promise<import('./parts/stage.mjs').Stage | string> | undefined} */
let stage;
const stageOnce = () => (stage ??= setStage());

/** In their order: what is quick and says most comes first. @type {Record<string, [what: string, () => Promise<Counts>]>} */
const steps = {
  check: ['types, lint, format, boundaries, unused code', check],
  unit: ['tests that need nothing', () => runTests('unit', { limit: 5 * minute })],
  database: ['tests on a real PostgreSQL', () => runTests('database', { limit: 10 * minute })],
  load: ['many clients at once, and how fast they are served', load],
  faults: ['killed counters, killed servers, lost connections, a full disk', faults],
  package: ['an unpacked program, as it is shipped', pack],
  program: ['the whole program, over HTTP and in a real Electron', program],
};

/** @returns {Promise<Counts>} */
async function check() {
  const { passed, failed } = await runChecks();
  return { passed: passed.length, failed: failed.length, skipped: 0 };
}

/** A short hammer, the same without its protection (which must be seen), and a short bench. @returns {Promise<Counts>} */
async function load() {
  await buildIfStale();
  const given = await stageOnce();
  // Without a window the bench measures the rest, and says so.
  const env = typeof given === 'string' ? {} : { ...given.env, ROWLOCK_ELECTRON: given.electron };
  /** @type {[what: string, program: string, args: string[], endsWith: number][]} */
  const programs = [
    ['the hammer', 'hammer', ['--attempts', '4000'], 0],
    ['the hammer without protection', 'hammer', ['--without-protection'], 1],
    ['the bench', 'bench', ['--short'], 0],
  ];
  const wrong = [];
  for (const [what, name, args, wanted] of programs) {
    const program = `tests/load/${name}/index.ts`;
    const code = await runTypeScript(program, args, { limit: 5 * minute, env });
    if (code !== wanted) wrong.push(`${what} ended with ${code}, not ${wanted}`);
  }
  const counts = { passed: programs.length - wrong.length, failed: wrong.length, skipped: 0 };
  return wrong.length > 0 ? { ...counts, note: wrong.join('; ') } : counts;
}

/** Every kind of fault a few times; then a server that is not durable, whose losses must be seen. @returns {Promise<Counts>} */
async function faults() {
  await buildIfStale();
  /** @param {string[]} args */
  const suffer = args =>
    run(
      process.execPath,
      ['--import', 'tsx', inRoot('tests/faults/index.ts'), '--short', ...args],
      {
        cwd: root,
        limit: 5 * minute,
        show: true,
      },
    );
  const { code, stdout } = await suffer([]);
  const control = await suffer(['--without-protection', 'server-killed']);
  const wrong = [];
  if (code !== 0) wrong.push(`the faults ended with ${code}`);
  if (control.code !== 1 || !control.output.includes('is not in the books')) {
    wrong.push('a server that loses what it confirmed was not seen to');
  }
  const without = stdout.split('\n').filter(line => line.includes('| SKIPPED |')).length;
  const note =
    without > 0
      ? skipped('faults', `This machine does not allow ${without} of them.`).note
      : undefined;
  const counts = { passed: 2 - wrong.length, failed: wrong.length, skipped: without };
  if (wrong.length > 0) return { ...counts, note: wrong.join('; ') };
  return note ? { ...counts, note } : counts;
}

/** @returns {Promise<Counts>} */
async function pack() {
  await buildIfStale();
  const given = await stageOnce();
  if (typeof given === 'string') return skipped('packaging', given);
  const args = [inRoot('scripts', 'package.mjs'), '--for-tests'];
  const { code } = await run(process.execPath, args, { cwd: root, limit: 4 * minute, show: true });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @returns {Promise<Counts>} */
async function program() {
  await buildIfStale();
  const given = await stageOnce();
  const limit = 20 * minute;
  // The program over HTTP needs no window; tests that need one skip themselves where there is none.
  if (typeof given !== 'string') {
    const env = { ...given.env, ROWLOCK_ELECTRON: given.electron };
    return runTests('program', { limit, env });
  }
  const { note } = skipped('end-to-end tests in a window', given);
  const counts = await runTests('program', { limit, env: { ROWLOCK_ELECTRON: '' } });
  return { ...counts, note: counts.note ?? note };
}

/** @param {string} what @param {string} why */
function skipped(what, why) {
  const note = `SKIPPED: ${what}. ${why}`;
  say(`\n${'!'.repeat(80)}\n!!  ${note}\n${'!'.repeat(80)}\n`);
  return { passed: 0, failed: 0, skipped: 1, note };
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter(name => !(name in steps));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`,
  );
  process.exit(2);
}

/** @type {[name: string, seconds: string, counts: Counts][]} */
const results = [];
try {
  await installIfStale();
  for (const [name, [what, step]] of Object.entries(steps)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    say(`\n=== ${name}: ${what}\n`);
    const began = performance.now();
    const counts = await step().catch(error => {
      const note = error instanceof Error ? error.message : String(error);
      return { passed: 0, failed: 1, skipped: 0, note };
    });
    results.push([name, elapsed(began), counts]);
  }
} finally {
  const given = await stage;
  if (given !== undefined && typeof given !== 'string') given.strike();
}

say('\n=== summary\n');
for (const [name, seconds, { passed, failed, skipped, note }] of results) {
  const outcome = failed > 0 ? 'FAILED ' : passed > 0 ? 'ok     ' : 'SKIPPED';
  const line = [name.padEnd(10), seconds.padStart(8), '  ', outcome];
  say(`${line.join('')}  ${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (note) say(note.replace(/^/gm, '  '));
}
/** @param {'passed' | 'failed' | 'skipped'} which */
const sum = which => results.reduce((total, [, , counts]) => total + counts[which], 0);
say(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
